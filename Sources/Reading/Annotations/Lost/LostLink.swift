import BriefingModel

/// What looks like a link or a footnote in a text, and was therefore none to cmark-gfm.
enum LostLink {
  /// `](actor: turner)`: a destination with a space, or without its end; from the closing bracket to the colon.
  case destination(Range<Int>)
  /// `][uboat]`: a label that no definition has.
  case label(Range<Int>)
  /// `[^zz]`: a footnote that is not there.
  case footnote(Range<Int>)

  /// `[place:konna]`: a wikilink with one bracket on each side.
  case singleBrackets(Range<Int>)

  /// The part of the text by which its place in the source is found.
  var range: Range<Int> {
    switch self {
    case .destination(let range), .label(let range), .footnote(let range), .singleBrackets(let range): range
    }
  }

  /// Finds the next in a text, from an offset on.
  static func next(in text: [UInt8], from start: Int, to end: Int) -> LostLink? {
    var offset = start
    while offset < end {
      defer { offset += 1 }
      if text[offset] == Byte.closingBracket {
        if let end = destinationStart(in: text, behind: offset) { return .destination(offset..<end) }
        if !text.holds("[^".utf8, at: offset + 1), let end = label(in: text, from: offset + 1) {
          return .label(offset..<end)
        }
      } else if text[offset] == Byte.openingBracket, text.holds("^".utf8, at: offset + 1),
        let end = label(in: text, from: offset)
      {
        return .footnote(offset..<end)
      } else if text[offset] == Byte.openingBracket, let end = address(in: text, from: offset) {
        return .singleBrackets(offset..<end)
      }
    }
    return nil
  }

  /// Returns where the destination's own text starts if a text begins as a definition does: behind `[uboat]: actor:`.
  static func definition(in text: [UInt8]) -> Int? {
    guard text.first == Byte.openingBracket,
      let closing = text.prefix(1000).dropFirst().firstIndex(where: { "[]".utf8.contains($0) }), closing > 1,
      text.holds("]:".utf8, at: closing)
    else { return nil }
    var offset = closing + 2
    while text.holds(" ".utf8, at: offset), offset < closing + 10 { offset += 1 }
    return beginnings.first { text.holds($0, at: offset) }.map { offset + $0.count }
  }

  /// The starts of destinations that nothing else is likely to be.
  private static let beginnings = kinds + ["http://", "https://", "../"].map { Array($0.utf8) }

  private static let kinds = MentionAddress.schemes.map { Array("\($0):".utf8) }

  /// Returns where the brackets end around a kind, a colon and an id.
  private static func address(in text: [UInt8], from start: Int) -> Int? {
    guard kinds.contains(where: { text.holds($0, at: start + 1) }),
      let end = label(in: text, from: start), text[end - 2] != Byte.colon,
      !"([:".utf8.contains(where: { text.holds(CollectionOfOne($0), at: end) })
    else { return nil }
    return end
  }

  private static func destinationStart(in text: [UInt8], behind closing: Int) -> Int? {
    var offset = closing + 1
    while text.holds(" ".utf8, at: offset), offset < closing + 4 { offset += 1 }
    let isApart = offset > closing + 1
    guard text.holds("(".utf8, at: offset) else { return nil }
    offset += 1
    while text.holds(" ".utf8, at: offset), offset < closing + 10 { offset += 1 }
    guard let beginning = beginnings.first(where: { text.holds($0, at: offset) }) else { return nil }
    // A reference to the web in parentheses may well follow on words in brackets.
    guard !isApart || beginning.last == Byte.colon else { return nil }
    return offset + beginning.count
  }

  /// Returns where a label in brackets ends that has at least one letter or digit, and no white space.
  private static func label(in text: [UInt8], from start: Int) -> Int? {
    guard text.holds("[".utf8, at: start) else { return nil }
    let limit = min(text.count, start + 80)
    var offset = start + 1
    while offset < limit, text[offset] != Byte.closingBracket {
      guard text[offset] != Byte.openingBracket, !Byte.isSpace(text[offset]) else { return nil }
      offset += 1
    }
    guard offset < limit, text[start + 1..<offset].contains(where: { !Byte.isPunctuation($0) }) else { return nil }
    return offset + 1
  }
}
