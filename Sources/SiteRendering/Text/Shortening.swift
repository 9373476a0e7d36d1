/// Cutting text to a length without cutting words or characters.
enum Shortening {
  /// The beginning of a text, with an ellipsis where it goes on; the limit is in bytes.
  static func line(_ text: [UInt8], limit: Int) -> String {
    guard text.count > limit else { return String(decoding: text, as: UTF8.self) }
    var end = limit
    if let space = text[..<limit].lastIndex(of: UInt8(ascii: " ")), space > limit / 2 {
      end = space
    } else {
      while end > 0, text[end] & 0xC0 == 0x80 { end -= 1 }
    }
    return String(decoding: text[..<end], as: UTF8.self) + "…"
  }
}
