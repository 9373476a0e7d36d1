/// Finds where code spans end (CommonMark 0.29, section 6.3), in time proportional to the text.
struct CodeSpans {
  private let bytes: [UInt8]
  private let end: Int
  /// For each length, where the last run of that many backticks stands: a longer search would find nothing.
  private var lastRuns: [Int: Int]?

  init(_ bytes: [UInt8], end: Int) {
    self.bytes = bytes
    self.end = end
  }

  /// Returns the end of the code span that the backticks at an offset begin; their own where nothing closes it.
  mutating func end(ofSpanAt start: Int) -> Int {
    let opening = run(at: start)
    let lastRuns = lastRuns ?? runs(from: start)
    self.lastRuns = lastRuns
    guard let last = lastRuns[opening.count], last > start else { return opening.upperBound }
    var offset = opening.upperBound
    while offset <= last {
      guard bytes[offset] == Byte.backtick else {
        offset += 1
        continue
      }
      let closing = run(at: offset)
      offset = closing.upperBound
      if closing.count == opening.count { return offset }
    }
    return opening.upperBound
  }

  private func run(at start: Int) -> Range<Int> {
    var offset = start
    while offset < end, bytes[offset] == Byte.backtick { offset += 1 }
    return start..<offset
  }

  private func runs(from start: Int) -> [Int: Int] {
    var last: [Int: Int] = [:]
    var offset = start
    while offset < end {
      guard bytes[offset] == Byte.backtick else {
        offset += 1
        continue
      }
      let run = run(at: offset)
      last[run.count] = run.lowerBound
      offset = run.upperBound
    }
    return last
  }
}
