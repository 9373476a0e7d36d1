import BriefingModel
import CommonMark

extension BodyWalk {
  /// Tells of attributes on the line below that of a claim, where they are but text.
  mutating func reportAttributes(below line: CalloutLine, _ paragraph: Node) {
    guard let first = paragraph.firstChild, first.kind == .text,
      Self.knownAttribute(at: first.literal, from: 0) != nil,
      let lineEnd = text.bytes.firstOffset(of: Byte.newline, in: line.rest.upperBound..<text.bytes.count)
    else { return }
    let end = text.bytes.firstOffset(of: Byte.newline, in: lineEnd + 1..<text.bytes.count) ?? text.bytes.count
    let start = (lineEnd + 1..<end).first { !Byte.isSpace(text.bytes[$0]) && text.bytes[$0] != Byte.closingAngle }
    guard let start, let name = Self.knownAttribute(at: text.bytes, from: start) else { return }
    report(
      .badAttribute, "\(quoted(name)) stands below the line of [!claim], where it is read as text",
      at: text.bytes.trimmed(start..<end), remedies: ["attributes stand on the line of [!claim]: move them there"])
  }

  /// Tells of attributes of a note, which has none: they would be read as its title.
  mutating func reportAttributes(of callout: Callout, _ line: CalloutLine) {
    var scanner = AttributeScanner(text.bytes, in: line.rest)
    while let name = Self.name(in: scanner.next()) {
      let written = text.bytes.string(name)
      guard Spelling.nearest(to: written, among: Self.attributeNames) != nil else { return }
      report(
        .unknownAttribute, "\(callout.nounWithArticle) has no attributes", at: name,
        remedies: ["take it out, or write [!claim] if this is what somebody said"])
    }
  }

  /// Tells of a claim in a record or a page.
  mutating func reportMisplacedClaim(_ line: CalloutLine) {
    guard kind != .dispatch else { return }
    report(
      .misplacedClaim, "a claim counts only in a dispatch, and this is \(kind.nounWithArticle)", at: line.marker,
      remedies: ["move it into the dispatch that it comes from"])
  }

  private static let attributeNames = ClaimAttributes.Name.allCases.map(\.rawValue)

  private static func name(in finding: AttributeScanner.Finding?) -> Range<Int>? {
    switch finding {
    case .attribute(let attribute), .curlyQuotes(let attribute, _): attribute.nameRange
    case .spaced(let name, _), .unclosed(let name, _): name
    case .words, nil: nil
    }
  }

  /// Returns the name of the attribute that starts at an offset, if claims have it.
  private static func knownAttribute(at bytes: [UInt8], from start: Int) -> String? {
    let name = bytes[start...].prefix { Byte.isLetter($0) }
    guard name.endIndex < bytes.count, bytes[name.endIndex] == Byte.equals else { return nil }
    let written = String(decoding: name, as: UTF8.self)
    return attributeNames.contains(written.lowercased()) ? written : nil
  }
}
