/// The second of two equal keys, which Yams names without saying where it stands.
struct DuplicateKey: Equatable {
  /// The key.
  var key: String
  /// The key's bytes.
  var keyRange: Range<Int>
  /// The bytes of the key and all that belongs to it.
  var entryRange: Range<Int>

  /// Looks for a key on later lines, in the column in which it stands at `first`.
  ///
  /// Keys within one line, as in `{a: 1, a: 2}`, are not found.
  static func find(_ key: String, after first: Int, in bytes: ArraySlice<UInt8>) -> DuplicateKey? {
    let column = first - lineStart(of: first, in: bytes)
    var start = nextLine(after: first, in: bytes)
    while start < bytes.endIndex {
      let indentation = bytes[start...].prefix { $0 == UInt8(ascii: " ") }.count
      let end = nextLine(after: start, in: bytes)
      if indentation == column, let keyRange = range(of: key, at: start + indentation, in: bytes) {
        return DuplicateKey(
          key: key, keyRange: keyRange,
          entryRange: keyRange.lowerBound..<endOfEntry(from: end, column: column, in: bytes))
      }
      start = end
    }
    return nil
  }

  private static func range(of key: String, at start: Int, in bytes: ArraySlice<UInt8>) -> Range<Int>? {
    for quote in ["", "\"", "'"] {
      let written = quote + key + quote
      let end = start + written.utf8.count
      guard bytes[start...].starts(with: written.utf8) else { continue }
      let colon = bytes[end...].first { $0 != UInt8(ascii: " ") }
      if colon == UInt8(ascii: ":") { return start..<end }
    }
    return nil
  }

  /// Returns where the lines end that are indented further than the key.
  private static func endOfEntry(from line: Int, column: Int, in bytes: ArraySlice<UInt8>) -> Int {
    var start = line
    while start < bytes.endIndex {
      let rest = bytes[start...]
      let indentation = rest.prefix { $0 == UInt8(ascii: " ") }.count
      let first = rest.dropFirst(indentation).first ?? UInt8(ascii: "\n")
      let isList = first == UInt8(ascii: "-") && indentation == column && rest.dropFirst(indentation + 1).first == 0x20
      guard indentation > column || first == UInt8(ascii: "\n") || first == UInt8(ascii: "\r") || isList else { break }
      start = nextLine(after: start, in: bytes)
    }
    return start
  }

  private static func lineStart(of offset: Int, in bytes: ArraySlice<UInt8>) -> Int {
    (bytes[..<offset].lastIndex(of: UInt8(ascii: "\n")) ?? bytes.startIndex - 1) + 1
  }

  private static func nextLine(after offset: Int, in bytes: ArraySlice<UInt8>) -> Int {
    (bytes[offset...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.endIndex - 1) + 1
  }
}
