extension UInt8 {
  static let newline: UInt8 = 0x0A
  static let carriageReturn: UInt8 = 0x0D

  /// Whether the byte is a space or a tab, which may stand around a tag that has its line to itself.
  var isBlank: Bool { self == 0x20 || self == 0x09 }

  /// Whether the byte separates words inside a tag.
  var isSpace: Bool { isBlank || self == .newline || self == .carriageReturn }
}

extension [UInt8] {
  /// The place of a short sequence, at or after a place.
  func firstRange(of needle: [UInt8], from start: Int) -> Range<Int>? {
    guard let first = needle.first else { return nil }
    var index = start
    while index + needle.count <= count {
      if self[index] == first, matches(needle, at: index) { return index..<index + needle.count }
      index += 1
    }
    return nil
  }

  private func matches(_ needle: [UInt8], at start: Int) -> Bool {
    for offset in needle.indices where self[start + offset] != needle[offset] { return false }
    return true
  }

  /// A range without the spaces at its two ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, self[start].isSpace { start += 1 }
    while start < end, self[end - 1].isSpace { end -= 1 }
    return start..<end
  }

  /// The end of the spaces and tabs that start at a place.
  func endOfBlanks(from start: Int) -> Int {
    var index = start
    while index < count, self[index].isBlank { index += 1 }
    return index
  }

  /// The place after the line end that stands at a place; the end of the text is one too.
  func endOfLineEnd(at index: Int) -> Int? {
    if index == count { return index }
    if self[index] == .newline { return index + 1 }
    let isPair = self[index] == .carriageReturn && index + 1 < count && self[index + 1] == .newline
    return isPair ? index + 2 : nil
  }

  /// Where the first sequence stands that is not UTF-8.
  var firstInvalidText: Int? {
    guard contains(where: { $0 >= 0x80 }) else { return nil }
    var parser = Unicode.UTF8.ForwardParser()
    var bytes = makeIterator()
    var offset = 0
    while true {
      switch parser.parseScalar(from: &bytes) {
      case .valid(let scalar): offset += scalar.count
      case .error: return offset
      case .emptyInput: return nil
      }
    }
  }
}
