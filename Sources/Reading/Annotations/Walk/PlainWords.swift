/// Builds the text of a block: words with single spaces between them.
struct PlainWords {
  private(set) var bytes: [UInt8] = []
  private var needsSpace = false

  /// Starts with the words that are there.
  init(continuing bytes: [UInt8] = []) {
    self.bytes = bytes
  }

  /// Forgets the words, but keeps the room for others.
  mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    needsSpace = false
  }

  /// Appends text, whatever its white space.
  mutating func append(_ text: some Collection<UInt8>) {
    let isDone: Void? = text.withContiguousStorageIfAvailable { append($0) }
    if isDone == nil { Array(text).withUnsafeBufferPointer { append($0) } }
  }

  private mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
    var (start, end) = (0, text.count)
    while start < end, Byte.isSpace(text[start]) { start += 1 }
    while start < end, Byte.isSpace(text[end - 1]) { end -= 1 }
    if start > 0 { needsSpace = true }
    if start < end {
      let words = UnsafeBufferPointer(rebasing: text[start..<end])
      if hasSingleSpaces(words) { append(run: words) } else { appendRuns(of: words) }
    }
    if end < text.count { needsSpace = true }
  }

  /// Whether all white space in a text is single spaces, as it nearly always is: eight bytes are looked at at once.
  private func hasSingleSpaces(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let each: UInt64 = 0x0101_0101_0101_0101
    var offset = 0
    while offset + 9 <= text.count {
      let bytes = UnsafeRawBufferPointer(text).loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      let next = UnsafeRawBufferPointer(text).loadUnaligned(fromByteOffset: offset + 1, as: UInt64.self)
      // The highest bit of a byte is set where it is less than another, and perhaps in one behind it.
      let spaces = (bytes &- each * 0x21) & ~bytes
      let spacesBehind = (next &- each * 0x21) & ~next
      let others = (bytes &- each * 0x20) & ~bytes
      guard (spaces & spacesBehind | others) & (each * 0x80) == 0 else { return false }
      offset += 8
    }
    while offset < text.count {
      guard text[offset] > Byte.space || isSingleSpace(in: text, at: offset) else { return false }
      offset += 1
    }
    return true
  }

  /// Copies whole words, with one space for whatever stands between them.
  private mutating func appendRuns(of text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    while start < text.count {
      guard !Byte.isSpace(text[start]) else {
        needsSpace = true
        start += 1
        continue
      }
      var end = start + 1
      // A single space inside a run is what is wanted there.
      while end < text.count, !Byte.isSpace(text[end]) || isSingleSpace(in: text, at: end) { end += 1 }
      append(run: UnsafeBufferPointer(rebasing: text[start..<end]))
      start = end
    }
  }

  private mutating func append(run: UnsafeBufferPointer<UInt8>) {
    if needsSpace {
      if !bytes.isEmpty { bytes.append(Byte.space) }
      needsSpace = false
    }
    bytes.append(contentsOf: run)
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
