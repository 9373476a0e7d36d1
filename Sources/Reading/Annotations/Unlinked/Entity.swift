/// An entity of HTML in the source: `&amp;`, `&#233;`.
struct Entity {
  /// Where it ends.
  let end: Int
  private let source: ArraySlice<UInt8>

  /// Reads what looks like an entity; `nil` where nothing does.
  init?(_ bytes: [UInt8], at start: Int, before limit: Int) {
    var offset = start + 1
    // The longest name has 31 letters.
    let limit = min(limit, start + 34)
    while offset < limit, Byte.isLetter(bytes[offset]) || Byte.isDigit(bytes[offset]) || bytes[offset] == Byte.hash {
      offset += 1
    }
    guard offset > start + 1, offset < limit, bytes[offset] == UInt8(ascii: ";") else { return nil }
    end = offset + 1
    source = bytes[start..<end]
  }

  /// Returns how many bytes of a text it stands for; `nil` where the text has it as it is written.
  func count(in text: [UInt8], at offset: Int) -> Int? {
    guard source.elementsEqual("&amp;".utf8) || !text.holds(source, at: offset) else { return nil }
    let first = text[offset]
    let count = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    return offset + count <= text.count ? count : nil
  }
}
