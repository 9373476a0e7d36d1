import BriefingModel

extension BodyWalk {
  /// Tells of a wikilink that lacks one of its closing brackets: `[[turner]`.
  mutating func readOpenWikilink(_ literal: [UInt8], from start: Int) -> Bool {
    guard canReport else { return false }
    let inner = literal[(start + 2)...].prefix { $0 != Byte.closingBracket && $0 != Byte.openingBracket }
    guard inner.endIndex < literal.count, literal[inner.endIndex] == Byte.closingBracket, inner.count < 200,
      inner.contains(where: { !Byte.isPunctuation($0) && !Byte.isSpace($0) })
    else { return false }
    seeLines()
    guard let place = locator.bracket(around: inner), text.bytes.holds("[[".utf8, at: place.lowerBound - 2) else {
      return false
    }
    if place.lowerBound > 2, text.bytes[place.lowerBound - 3] == Byte.backslash { return true }
    let isRemark = Self.closesBracket(literal[(inner.endIndex + 1)...].prefix(1000))
    let name = String(decoding: inner, as: UTF8.self)
    report(
      .brokenWikilink, "this wikilink lacks a closing bracket", at: place.lowerBound - 2..<place.upperBound + 1,
      severity: isRemark ? .warning : nil,
      remedies: ["write [[\(name)]]", "or write \\[[\(name)] if it is meant as text"])
    return true
  }

  /// Whether a bracket is closed in a text that was opened before it: then there may be a remark within a remark.
  private static func closesBracket(_ text: ArraySlice<UInt8>) -> Bool {
    var depth = 0
    for byte in text where byte == Byte.openingBracket || byte == Byte.closingBracket {
      depth += byte == Byte.openingBracket ? 1 : -1
      if depth < 0 { return true }
    }
    return false
  }
}
