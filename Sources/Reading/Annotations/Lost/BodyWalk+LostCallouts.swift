import BriefingModel
import CommonMark

extension BodyWalk {
  /// Tells of what was meant to be a callout and is none: its text would be shown as if it were any other.
  mutating func reportLostCallout(_ node: Node, _ literal: [UInt8]) {
    guard canReport, imageDepth == 0, let lost = LostCallout(literal), !toldCallouts.contains(node), let line = start(of: node)
    else { return }
    let quotation =
      line.block.kind == .paragraph ? line.block.parent.flatMap { $0.kind == .blockQuote ? $0 : nil } : nil
    let callout = quotation.flatMap { callouts[$0] }
    let isFirst = line.isFirst && callout == nil && quotation?.firstChild == line.block
    guard lost.isMarked || isFirst else { return }
    seeLines()
    let written = Array(literal[lost.range])
    guard let place = locator.lineStart(written, behind: callout?.end ?? 0) else { return }
    let meant = "[!\(lost.name.lowercased())]"
    var remedies: [String] = []
    if quotation == nil {
      remedies.append("begin its lines with “> ”, behind a blank line: > \(meant)")
    } else if isFirst {
      remedies.append(
        lost.isWellFormed ? "write it without markup: > \(meant)" : "write it as callouts are: > \(meant)")
    } else {
      remedies.append("put a blank line before it, so that it begins a quote of its own")
    }
    if !lost.isMarked || !lost.isKnown {
      remedies.append(
        "or put a backslash before it, if it is meant as text: \\\(String(decoding: written, as: UTF8.self))")
    }
    report(
      .brokenCallout,
      "\(quoted(String(decoding: written, as: UTF8.self))) begins no callout here, and is shown as text",
      at: place, remedies: remedies)
  }

  /// Returns the block at the start of which, or of a line in which, a text stands; `nil` within a line.
  private func start(of node: Node) -> (block: Node, isFirst: Bool)? {
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
