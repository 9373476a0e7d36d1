import BriefingModel
import CommonMark

extension BodyWalk {
  /// Tells of each `[!internal]` within a quote's text, which would be published with the note that it was to begin.
  mutating func reportLostNotes(_ node: Node, _ literal: [UInt8], from start: Int) {
    guard canReport, imageDepth == 0, isQuoted else { return }
    // Where something defines `[!internal]`, it is a link, and its text has no brackets.
    if node.parent?.kind == .link, Self.isInternal(literal[...]) { return reportLostNote(literal[...]) }
    var offset = start
    while let opening = literal.firstOffset(of: Byte.openingBracket, in: min(offset, literal.count)..<literal.count) {
      offset = opening + 1
      guard let closing = literal[offset...].prefix(Self.internalName.count + 1).firstIndex(of: Byte.closingBracket),
        Self.isInternal(literal[offset..<closing])
      else { continue }
      reportLostNote(literal[offset..<closing])
    }
  }

  private mutating func reportLostNote(_ name: ArraySlice<UInt8>) {
    seeLines()
    // Behind a backslash it is not found, and is meant as text.
    guard let inner = locator.bracket(around: name) else { return }
    let written = "[\(String(decoding: name, as: UTF8.self))]"
    report(
      .brokenCallout,
      "\(quoted(written)) begins no callout here, since text stands before it: the note would be published",
      at: inner.lowerBound - 1..<inner.upperBound + 1,
      remedies: [
        "put the note into a quote of its own, behind a blank line: > [!internal]",
        "or put a backslash before it, if it is meant as text: \\\(written)",
      ])
  }

  private var isQuoted: Bool {
    containers.contains { $0.kind == .blockQuote }
  }

  private static let internalName = Array("!internal".utf8)

  private static func isInternal(_ name: ArraySlice<UInt8>) -> Bool {
    name.count == internalName.count && zip(name, internalName).allSatisfy { $0 == $1 || $0 | 0x20 == $1 }
  }
}
