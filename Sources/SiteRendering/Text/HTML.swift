/// Writing HTML into bytes.
enum HTML {
  /// Appends text with the five characters escaped that mean something in elements or attributes.
  static func escape(_ text: some Sequence<UInt8>, into bytes: inout [UInt8]) {
    for byte in text {
      switch byte {
      case UInt8(ascii: "&"): bytes.append("&amp;")
      case UInt8(ascii: "<"): bytes.append("&lt;")
      case UInt8(ascii: ">"): bytes.append("&gt;")
      case UInt8(ascii: "\""): bytes.append("&quot;")
      case UInt8(ascii: "'"): bytes.append("&#39;")
      default: bytes.append(byte)
      }
    }
  }

  /// Appends ` name="value"` with the value escaped.
  static func attribute(_ name: StaticString, _ value: String, into bytes: inout [UInt8]) {
    bytes.append(" ")
    bytes.append(name)
    bytes.append("=\"")
    escape(value.utf8, into: &bytes)
    bytes.append("\"")
  }
}

extension [UInt8] {
  /// Appends a literal's bytes.
  mutating func append(_ literal: StaticString) {
    literal.withUTF8Buffer { append(contentsOf: $0) }
  }

  /// Whether these bytes stand at a position.
  func has(_ literal: StaticString, at position: Int) -> Bool {
    literal.withUTF8Buffer { literal in
      position >= 0 && position + literal.count <= count && self[position..<position + literal.count].elementsEqual(literal)
    }
  }
}
