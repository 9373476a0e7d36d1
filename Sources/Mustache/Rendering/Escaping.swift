extension [UInt8] {
  /// Appends a value as a tag prints it.
  mutating func append(_ value: Value, escaped: Bool) {
    switch value {
    case .text(var text): text.withUTF8 { if escaped { appendEscaped($0) } else { append(contentsOf: $0) } }
    case .markup(let markup): self += markup
    case .number(let number): append(digits: number)
    case .none, .flag, .list, .object: break
    }
  }

  /// Appends text with the five characters that HTML gives a meaning written as references.
  ///
  /// It works on bytes, which are never part of a longer character when they are one of the five, and copies what
  /// lies between them in runs.
  mutating func appendEscaped(_ text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    for index in text.indices where text[index].isSpecial {
      append(contentsOf: text[start..<index])
      append(contentsOf: text[index].reference.utf8Bytes)
      start = index + 1
    }
    append(contentsOf: text[start...])
  }

  private mutating func append(digits number: Int) {
    var text = String(number)
    text.withUTF8 { append(contentsOf: $0) }
  }
}

extension UInt8 {
  /// Bits of the five special characters, all of which have codes under 64.
  private static let special: UInt64 = #""&'<>"#.utf8.reduce(0) { $0 | 1 << UInt64($1) }

  fileprivate var isSpecial: Bool { self < 64 && Self.special >> UInt64(self) & 1 == 1 }

  fileprivate var reference: StaticString {
    switch self {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    default: "&#39;"
    }
  }
}

extension StaticString {
  fileprivate var utf8Bytes: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: utf8Start, count: utf8CodeUnitCount)
  }
}
