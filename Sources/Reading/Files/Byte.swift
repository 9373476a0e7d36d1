import Work

/// The bytes that content is made of, as far as its readers ask for them by name.
enum Byte {
  static let ampersand = UInt8(ascii: "&")
  static let backslash = UInt8(ascii: "\\")
  static let backtick = UInt8(ascii: "`")
  static let closingAngle = UInt8(ascii: ">")
  static let closingBracket = UInt8(ascii: "]")
  static let closingParenthesis = UInt8(ascii: ")")
  static let colon = UInt8(ascii: ":")
  static let equals = UInt8(ascii: "=")
  static let hash = UInt8(ascii: "#")
  static let newline = UInt8(ascii: "\n")
  static let openingAngle = UInt8(ascii: "<")
  static let openingBracket = UInt8(ascii: "[")
  static let openingParenthesis = UInt8(ascii: "(")
  static let percent = UInt8(ascii: "%")
  static let pipe = UInt8(ascii: "|")
  static let questionMark = UInt8(ascii: "?")
  static let quote = UInt8(ascii: "\"")
  static let slash = UInt8(ascii: "/")
  static let space = UInt8(ascii: " ")

  static func isSpace(_ byte: UInt8) -> Bool {
    byte == space || (byte >= 0x09 && byte <= 0x0D)
  }

  static func isLetter(_ byte: UInt8) -> Bool {
    (byte | 0x20) >= UInt8(ascii: "a") && (byte | 0x20) <= UInt8(ascii: "z")
  }

  static func isDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }

  /// Whether a backslash before the byte is an escape in Markdown.
  static func isPunctuation(_ byte: UInt8) -> Bool {
    byte > space && byte < 0x7F && !isLetter(byte) && !isDigit(byte)
  }
}

extension [UInt8] {
  /// Returns whether some bytes stand at an offset.
  func holds(_ bytes: some Collection<UInt8>, at offset: Int) -> Bool {
    offset >= 0 && offset + bytes.count <= count && self[offset..<offset + bytes.count].elementsEqual(bytes)
  }

  /// Returns where a byte stands first in a range.
  func firstOffset(of byte: UInt8, in range: Range<Int>) -> Int? {
    withUnsafeBufferPointer { bytes in
      UnsafeBufferPointer(rebasing: bytes[..<range.upperBound]).next(byte, from: range.lowerBound)
    }
  }

  /// Returns a range without the white space at its ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, Byte.isSpace(self[start]) { start += 1 }
    while start < end, Byte.isSpace(self[end - 1]) { end -= 1 }
    return start..<end
  }

  /// Returns the text of a range.
  func string(_ range: Range<Int>) -> String {
    String(decoding: self[range], as: UTF8.self)
  }
}
