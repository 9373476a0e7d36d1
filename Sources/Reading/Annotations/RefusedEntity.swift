/// A character reference in a text that must not reach the parser.
struct RefusedEntity {
  /// Why it must not.
  enum Reason {
    /// It stands for one of the two control characters that marks in prose consist of, and could pass for a mark.
    case control
    /// It stands for `^` behind `[`, where cmark-gfm takes it for a footnote whose label it then reads from memory that is not
    /// its own.
    case footnote
  }

  let reason: Reason
  /// Where it stands.
  let range: Range<Int>

  static func all(in bytes: [UInt8], from start: Int) -> [RefusedEntity] {
    var found: [RefusedEntity] = []
    var offset = start
    while let ampersand = bytes.firstOffset(of: Byte.ampersand, in: min(offset, bytes.count)..<bytes.count) {
      offset = ampersand + 1
      guard let (code, end) = character(in: bytes, at: ampersand) else { continue }
      switch code {
      case 1, 2: found.append(RefusedEntity(reason: .control, range: ampersand..<end))
      case UInt32(UInt8(ascii: "^")) where ampersand > start && bytes[ampersand - 1] == Byte.openingBracket:
        found.append(RefusedEntity(reason: .footnote, range: ampersand..<end))
      default: break
      }
    }
    return found
  }

  /// Returns the character for which a reference stands, with any number of noughts before its digits, and where it ends,
  /// behind its semicolon; of the names, only the one that matters here is known.
  private static func character(in bytes: [UInt8], at ampersand: Int) -> (code: UInt32, end: Int)? {
    let name = "&Hat;".utf8
    if bytes.holds(name, at: ampersand) { return (UInt32(UInt8(ascii: "^")), ampersand + name.count) }
    guard bytes.holds("&#".utf8, at: ampersand) else { return nil }
    var position = ampersand + 2
    let isHexadecimal = position < bytes.count && bytes[position] | 0x20 == UInt8(ascii: "x")
    if isHexadecimal { position += 1 }
    let start = position
    var code: UInt32 = 0
    while position < bytes.count, let digit = Character(Unicode.Scalar(bytes[position])).hexDigitValue,
      isHexadecimal || digit < 10
    {
      code = min(code * (isHexadecimal ? 16 : 10) + UInt32(digit), 0x11_0000)
      position += 1
    }
    guard position > start, position < bytes.count, bytes[position] == UInt8(ascii: ";") else { return nil }
    return (code, position + 1)
  }
}
