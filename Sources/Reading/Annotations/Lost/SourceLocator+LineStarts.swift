extension SourceLocator {
  /// Finds the next line that starts with some text, behind the marks of blocks and of formatting.
  ///
  /// It returns the first line where the text cannot be found, and `nil` where it is written with a backslash or an entity.
  mutating func lineStart(_ wanted: [UInt8], behind offset: Int) -> Range<Int>? {
    let passed = max(range.lowerBound, cursor, offset)
    var start = min(passed, bytes.count)
    while start > 0, bytes[start - 1] != Byte.newline { start -= 1 }
    // A table's row may be one very long line.
    patience -= (passed - start) / 64
    var isEscaped = false
    while start < range.upperBound, patience > 0 {
      let end = bytes.firstOffset(of: Byte.newline, in: start..<range.upperBound) ?? range.upperBound
      let text = contentStart(in: start..<end)
      if text >= passed, bytes.holds(wanted, at: text) {
        pass(text..<text + wanted.count)
        return text..<text + wanted.count
      }
      isEscaped = isEscaped || bytes[text..<end].prefix(4).contains { $0 == Byte.backslash || $0 == Byte.ampersand }
      patience -= 1
      start = end + 1
    }
    return isEscaped ? nil : fallback
  }

  private func contentStart(in line: Range<Int>) -> Int {
    var offset = line.lowerBound
    while offset < line.upperBound {
      let byte = bytes[offset]
      if byte == Byte.openingAngle {
        guard let end = bytes.firstOffset(of: Byte.closingAngle, in: offset..<line.upperBound) else { return offset }
        offset = end + 1
      } else if Byte.isSpace(byte) || Byte.isDigit(byte) || byte >= 0x80 || ">-*+.)#|_~:".utf8.contains(byte) {
        offset += 1
      } else if ["[ ] ", "[x] ", "[X] "].contains(where: { bytes.holds($0.utf8, at: offset) }) {
        // The box of a task.
        offset += 4
      } else {
        break
      }
    }
    return offset
  }
}
