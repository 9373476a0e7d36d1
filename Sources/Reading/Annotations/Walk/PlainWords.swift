/// Builds the text of a block: words with single spaces between them.
struct PlainWords {
  private(set) var bytes: [UInt8] = []
  private var needsSpace = false

  /// Starts with the words that are there.
  init(continuing bytes: [UInt8] = []) {
    self.bytes = bytes
  }

  /// Appends text, whatever its white space.
  mutating func append(_ text: some Collection<UInt8>) {
    let isDone: Void? = text.withContiguousStorageIfAvailable { append($0) }
    if isDone == nil { Array(text).withUnsafeBufferPointer { append($0) } }
  }

  /// Copies whole words: between them mostly stands one space.
  private mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    while start < text.count {
      guard !Byte.isSpace(text[start]) else {
        needsSpace = true
        start += 1
        continue
      }
      var end = start + 1
      // White space is at most a space, and a single one inside a run is what is wanted there.
      while end < text.count, text[end] > Byte.space || !Byte.isSpace(text[end]) || isSingleSpace(in: text, at: end) {
        end += 1
      }
      if needsSpace {
        if !bytes.isEmpty { bytes.append(Byte.space) }
        needsSpace = false
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<end]))
      start = end
    }
  }

  private func isSingleSpace(in text: UnsafeBufferPointer<UInt8>, at position: Int) -> Bool {
    text[position] == Byte.space && position + 1 < text.count && !Byte.isSpace(text[position + 1])
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
