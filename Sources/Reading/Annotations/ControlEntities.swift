/// Numeric entities that stand for one of the two control characters that marks in prose consist of.
enum ControlEntities {
  static func find(in bytes: [UInt8], from start: Int) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var offset = start
    while let ampersand = bytes.firstOffset(of: Byte.ampersand, in: min(offset, bytes.count)..<bytes.count) {
      offset = ampersand + 1
      guard bytes.holds("&#".utf8, at: ampersand), let end = end(in: bytes, from: ampersand + 2) else { continue }
      found.append(ampersand..<end)
    }
    return found
  }

  /// Returns where an entity ends, behind its semicolon, if it stands for 1 or 2 with any number of noughts before.
  private static func end(in bytes: [UInt8], from start: Int) -> Int? {
    var digits = bytes[start...].prefix {
      $0 != UInt8(ascii: ";") && ($0 | 0x20 == UInt8(ascii: "x") || Byte.isDigit($0))
    }
    guard digits.endIndex < bytes.count, bytes[digits.endIndex] == UInt8(ascii: ";") else { return nil }
    if let first = digits.first, !Byte.isDigit(first) { digits.removeFirst() }
    let end = digits.endIndex + 1
    digits = digits.drop { $0 == UInt8(ascii: "0") }
    return digits.elementsEqual("1".utf8) || digits.elementsEqual("2".utf8) ? end : nil
  }
}
