import Mustache

/// Writing HTML into bytes.
enum HTML {
  /// Appends text with the five characters escaped that mean something in elements or attributes.
  static func escape(_ text: some Collection<UInt8>, into bytes: inout [UInt8]) {
    func escape(_ text: UnsafeBufferPointer<UInt8>) { Escaping.forEachRun(of: text) { bytes.append(contentsOf: $0) } }
    if text.withContiguousStorageIfAvailable(escape) == nil { Array(text).withUnsafeBufferPointer(escape) }
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
