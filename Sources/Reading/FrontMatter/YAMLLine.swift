/// A line `key: value` or `- value` as it stands in a file, so that a message can show its value in quotes.
struct YAMLLine {
  /// The bytes of the value, to the end of the line.
  let valueRange: Range<Int>
  private let lead: String
  private let value: String

  /// Takes the line that holds an offset; `nil` where no value stands on it, or the offset lies before the value.
  init?(_ text: SourceText, at offset: Int) {
    let start = text.offset(ofLine: text.line(at: offset))
    var end = text.bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? text.bytes.count
    while end > start, text.bytes[end - 1] <= 0x20 { end -= 1 }
    let bytes = text.bytes[start..<end]
    let content = start + bytes.prefix { $0 == UInt8(ascii: " ") }.count
    var value = content
    while bytes[value...].starts(with: "- ".utf8) { value = Self.skipSpaces(bytes, from: value + 1) }
    let key = bytes[value...].prefix(while: Self.isInKey)
    if !key.isEmpty, bytes[key.endIndex...].starts(with: ": ".utf8) {
      value = Self.skipSpaces(bytes, from: key.endIndex + 1)
    }
    guard value > content, value < end, offset >= value else { return nil }
    valueRange = value..<end
    lead = String(decoding: bytes[content..<value], as: UTF8.self)
    self.value = String(decoding: bytes[value..<end], as: UTF8.self)
  }

  /// The line with its value in quotes: `title: "Konna: a town"`.
  var quoted: String { lead + Self.quoted(value) }

  /// The line with its value in brackets, where it is made of quotations with commas between them.
  var listed: String? {
    let parts = value.split(separator: ",").map { $0.drop { $0 == " " } }
    let areQuotations = parts.allSatisfy { part in
      part.utf8.count > 1 && part.first == part.last && (part.first == "\"" || part.first == "'")
    }
    return parts.count > 1 && areQuotations ? lead + "[\(value)]" : nil
  }

  /// Returns a text in quotes, as YAML reads it back.
  static func quoted(_ text: String) -> String {
    text.contains("\"") || text.contains("\\") ? "'\(text.replacing("'", with: "''"))'" : "\"\(text)\""
  }

  /// Returns a text as it can stand within brackets: in quotes where it would mean something else without them.
  static func inGroup(_ text: String) -> String {
    let isPlain = text.utf8.allSatisfy {
      Byte.isLetter($0) || Byte.isDigit($0) || $0 >= 0x80 || " -_.'".utf8.contains($0)
    }
    return isPlain && text.utf8.first != UInt8(ascii: "'") ? text : quoted(text)
  }

  private static func skipSpaces(_ bytes: ArraySlice<UInt8>, from offset: Int) -> Int {
    offset + bytes[offset...].prefix { $0 == UInt8(ascii: " ") }.count
  }

  private static func isInKey(_ byte: UInt8) -> Bool {
    Byte.isLetter(byte) || Byte.isDigit(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
  }
}
