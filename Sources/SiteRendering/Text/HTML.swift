/// Writing HTML into bytes.
enum HTML {
  /// Appends text with the five characters escaped that mean something in elements or attributes.
  static func escape(_ text: some Collection<UInt8>, into bytes: inout [UInt8]) {
    let isDone: Void? = text.withContiguousStorageIfAvailable { escape($0, into: &bytes) }
    if isDone == nil { Array(text).withUnsafeBufferPointer { escape($0, into: &bytes) } }
  }

  /// Copies whole runs: most text has nothing to escape.
  private static func escape(_ text: UnsafeBufferPointer<UInt8>, into bytes: inout [UInt8]) {
    var start = 0
    for position in 0..<text.count where isSpecial(text[position]) {
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<position]))
      bytes.append(reference(for: text[position]))
      start = position + 1
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
  }

  /// Whether it is one of the five, all of which have codes under 64: a bit for each.
  private static func isSpecial(_ byte: UInt8) -> Bool {
    let special: UInt64 = 1 << 0x22 | 1 << 0x26 | 1 << 0x27 | 1 << 0x3C | 1 << 0x3E
    return byte < 64 && special >> UInt64(byte) & 1 == 1
  }

  private static func reference(for byte: UInt8) -> StaticString {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    default: "&#39;"
    }
  }

  /// Appends ` name="path"` with the way to the site's root before the path.
  static func address(_ name: StaticString, _ path: String, into bytes: inout [UInt8]) {
    bytes.append(" ")
    bytes.append(name)
    bytes.append("=\"")
    bytes.append(RootMark.byte)
    escape(path.utf8, into: &bytes)
    bytes.append("\"")
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

  /// The bytes without line breaks at their start and end.
  func trimmingLineBreaks() -> [UInt8] {
    guard let first = firstIndex(where: { $0 != 10 }), let last = lastIndex(where: { $0 != 10 }) else { return [] }
    return first == 0 && last == count - 1 ? self : Array(self[first...last])
  }

  /// Whether these bytes stand at a position.
  func has(_ literal: StaticString, at position: Int) -> Bool {
    literal.withUTF8Buffer { literal in
      position >= 0 && position + literal.count <= count
        && self[position..<position + literal.count].elementsEqual(literal)
    }
  }
}
