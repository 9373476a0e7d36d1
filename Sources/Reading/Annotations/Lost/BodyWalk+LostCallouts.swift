import BriefingModel
import CommonMark

extension BodyWalk {
  /// Tells of what was meant to be a callout and is none: its text would be shown as if it were any other.
  ///
  /// It returns where that ends in the text; 0 where nothing was told.
  mutating func reportLostCallout(_ node: Node, _ literal: [UInt8]) -> Int {
    // Where something defines `[!note]`, it is a link.
    let isLink = literal.first == UInt8(ascii: "!") && node.parent?.kind == .link
    let shown = isLink ? [Byte.openingBracket] + literal + [Byte.closingBracket] : literal
    guard canReport, imageDepth == 0, let lost = LostCallout(shown), !toldCallouts.contains(node),
      !isLink || lost.isKnown, let line = start(of: node)
    else { return 0 }
    let quotation = line.block.kind == .paragraph ? line.block.parent.flatMap(quotation) : nil
    let callout = quotation.flatMap { callouts[$0] }
    let isFirst = line.isFirst && callout == nil && quotation?.firstChild == line.block
    guard lost.isMarked || isFirst else { return 0 }
    seeLines()
    let written = Array(shown[lost.range])
    guard let place = locator.lineStart(written, behind: callout?.end ?? 0) else { return 0 }
    let name = String(decoding: written, as: UTF8.self)
    let meant = "[!\(lost.name.lowercased())]"
    var remedies = [
      isLink
        ? "take away where it leads, or the line that defines it, so that it is no link"
        : remedy(for: lost, meaning: meant, isQuoted: quotation != nil, isFirst: isFirst)
    ]
    if !lost.isMarked || !lost.isKnown {
      remedies.append("or put a backslash before it, if it is meant as text: \\\(name)")
    }
    report(
      .brokenCallout, "\(quoted(name)) begins no callout here, and is shown as text", at: place, remedies: remedies)
    return lost.range.upperBound
  }

  private func quotation(_ node: Node) -> Node? {
    node.kind == .blockQuote ? node : nil
  }

  private func remedy(for lost: LostCallout, meaning meant: String, isQuoted: Bool, isFirst: Bool) -> String {
    guard isQuoted else { return "begin its lines with “> ”, behind a blank line: > \(meant)" }
    guard isFirst else { return "put a blank line before it, so that it begins a quote of its own" }
    return lost.isWellFormed ? "write it without markup: > \(meant)" : "write it as callouts are: > \(meant)"
  }

  /// Returns the block at the start of which, or of a line in which, a text stands; `nil` within a line.
  func start(of node: Node) -> (block: Node, isFirst: Bool)? {
    var node = node
    while true {
      var previous = node.previous
      // A tag is left out, and so does not part the text from the line's start.
      while let tag = previous, tag.kind == .htmlInline { previous = tag.previous }
      if let previous {
        guard previous.kind == .softBreak || previous.kind == .lineBreak else { return nil }
        return block(around: node).map { ($0, false) }
      }
      guard let parent = node.parent else { return nil }
      guard parent.kind.isInline else { return (parent, true) }
      node = parent
    }
  }

  private func block(around node: Node) -> Node? {
    var node = node
    while let parent = node.parent {
      guard parent.kind.isInline else { return parent }
      node = parent
    }
    return nil
  }
}
