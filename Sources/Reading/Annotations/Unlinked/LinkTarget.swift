/// What follows the closing bracket of a link: a destination in parentheses, a label, or nothing.
enum LinkTarget {
  /// Returns where the link ends whose closing bracket ends at an offset.
  static func end(_ bytes: [UInt8], from start: Int, before end: Int, _ definitions: ReferenceDefinitions) -> Int {
    guard start < end else { return start }
    if bytes[start] == Byte.openingParenthesis, let closing = inline(bytes, from: start + 1, before: end) {
      return closing
    }
    guard bytes[start] == Byte.openingBracket,
      let closing = bytes.firstOffset(of: Byte.closingBracket, in: start..<end)
    else { return start }
    let label = start + 1..<closing
    return label.isEmpty || !definitions.destinations(for: bytes[label]).isEmpty ? closing + 1 : start
  }

  /// Returns the end of a destination in parentheses, perhaps with a title (CommonMark 0.29, section 6.6).
  private static func inline(_ bytes: [UInt8], from start: Int, before end: Int) -> Int? {
    guard let destination = DestinationScan(bytes, end: end).destination(from: start) else { return nil }
    var offset = destination.upperBound
    if destination.lowerBound > start, bytes[destination.lowerBound - 1] == Byte.openingAngle { offset += 1 }
    offset = passSpace(bytes, from: offset, before: end)
    if offset < end, let closing = closings[bytes[offset]] {
      offset += 1
      while offset < end, bytes[offset] != closing { offset += bytes[offset] == Byte.backslash ? 2 : 1 }
      offset = passSpace(bytes, from: offset + 1, before: end)
    }
    return offset < end && bytes[offset] == Byte.closingParenthesis ? offset + 1 : nil
  }

  private static let closings: [UInt8: UInt8] = [
    Byte.quote: Byte.quote, UInt8(ascii: "'"): UInt8(ascii: "'"),
    Byte.openingParenthesis: Byte.closingParenthesis,
  ]

  /// A new line of a quotation begins with its sign.
  private static func passSpace(_ bytes: [UInt8], from start: Int, before end: Int) -> Int {
    var offset = start
    var isNewLine = false
    while offset < end, Byte.isSpace(bytes[offset]) || isNewLine && bytes[offset] == Byte.closingAngle {
      if bytes[offset] == Byte.newline { isNewLine = true }
      offset += 1
    }
    return offset
  }
}
