/// Builds the text of a block: words with single spaces between them.
struct PlainWords {
  private(set) var bytes: [UInt8] = []
  private var needsSpace = false

  /// Starts with the words that are there.
  init(continuing bytes: [UInt8] = []) {
    self.bytes = bytes
  }

  /// Appends text, whatever its white space.
  mutating func append(_ text: some Sequence<UInt8>) {
    for byte in text {
      if Byte.isSpace(byte) {
        needsSpace = true
      } else {
        if needsSpace {
          if !bytes.isEmpty { bytes.append(Byte.space) }
          needsSpace = false
        }
        bytes.append(byte)
      }
    }
  }

  /// Ends a word.
  mutating func appendSpace() {
    needsSpace = true
  }

  /// Where text that is appended now would start.
  var mark: Int { bytes.isEmpty || !needsSpace ? bytes.count : bytes.count + 1 }

  /// Returns where the words stand that were appended after a mark.
  func range(since mark: Int) -> Range<Int> {
    var start = min(mark, bytes.count)
    if start < bytes.count, bytes[start] == Byte.space { start += 1 }
    return start..<bytes.count
  }
}
