/// What looks like the start of a callout, at the start of a text: `[!internal]`, `(!note)`, `[claim]`.
struct LostCallout {
  /// Where it stands in the text.
  var range: Range<Int>
  /// The word in its brackets.
  var name: String
  /// Whether it has the exclamation mark.
  var isMarked: Bool
  /// Whether it is written as callouts are, but for where it stands.
  var isWellFormed: Bool

  /// Whether there is such a callout.
  var isKnown: Bool { Callout.names.contains(name.lowercased()) }

  /// Looks at the start of a text; without square brackets or the exclamation mark, only the words that callouts have
  /// are meant.
  init?(_ text: [UInt8]) {
    guard let start = Self.start(in: text) else { return nil }
    let mark = UInt8(ascii: "!")
    let isMarkedBefore = text[start] == mark
    var scan = text[(start + (isMarkedBefore ? 2 : 1))...]
    Self.skipSpaces(&scan)
    isMarked = isMarkedBefore || scan.first == mark
    if scan.first == mark { scan = scan.dropFirst() }
    Self.skipSpaces(&scan)
    let word = scan.prefix { Byte.isLetter($0) || $0 == UInt8(ascii: "-") }
    guard !word.isEmpty, word.count <= 60 else { return nil }
    name = String(decoding: word, as: UTF8.self)
    let isSquare = text[start] == Byte.openingBracket
    let closing = scan.prefix(60).firstIndex { "[])}".utf8.contains($0) }
    let isClosed = closing.map { text[$0] == Byte.closingBracket } ?? false
    isWellFormed = isSquare && isClosed && text.holds("!".utf8, at: start + 1) && word.startIndex == start + 2
    if let closing, isSquare, isMarked, isClosed {
      range = start..<closing + 1
      name = text.string(text.trimmed(word.startIndex..<closing))
    } else {
      scan = scan[word.endIndex...]
      Self.skipSpaces(&scan)
      let hasClosing = scan.first.map { "])}".utf8.contains($0) } ?? false
      range = start..<(hasClosing ? scan.startIndex + 1 : word.endIndex)
      guard isKnown, isMarked || (isSquare && hasClosing && isClosed) else { return nil }
    }
  }

  /// Returns where the bracket stands, behind white space that can be seen and that cannot.
  private static func start(in text: [UInt8]) -> Int? {
    guard let first = text.first, !Byte.isLetter(first) else { return nil }
    var offset = 0
    while offset < text.count, !"[({".utf8.contains(text[offset]), !text.holds("![".utf8, at: offset) {
      guard let blank = blanks.first(where: { text.holds($0, at: offset) }) else { return nil }
      offset += blank.count
    }
    return offset < text.count ? offset : nil
  }

  private static func skipSpaces(_ scan: inout ArraySlice<UInt8>) {
    scan = scan.drop { $0 == Byte.space }
  }

  private static let blanks = [" ", "\t", "\u{A0}", "\u{200B}", "\u{2060}", "\u{FEFF}"].map { Array($0.utf8) }
}
