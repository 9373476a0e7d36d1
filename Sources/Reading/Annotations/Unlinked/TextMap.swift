import CommonMark

/// Where in the source each byte of some runs of text stands.
struct TextMap {
  private let runs: [TextRun]
  private let start: Int
  private var places: [Range<Int>]
  private var nextRun = 0

  init(_ runs: [TextRun]) {
    self.runs = runs
    start = runs.first?.words.lowerBound ?? 0
    places = Array(repeating: 0..<0, count: (runs.last?.words.upperBound ?? start) - start)
  }

  /// Notes where each byte of a text stands, if any run is a piece of it; texts come in the order of the runs.
  mutating func note(_ node: Node, _ literal: [UInt8], at source: [Range<Int>]) {
    while nextRun < runs.count, runs[nextRun].node == node {
      let run = runs[nextRun]
      nextRun += 1
      var word = run.words.lowerBound
      var isBehindSpace = false
      for offset in run.piece where offset < source.count {
        guard !Byte.isSpace(literal[offset]) else {
          isBehindSpace = word > run.words.lowerBound
          continue
        }
        // The words of a block have one space between them, whatever stood there.
        if isBehindSpace { word += 1 }
        isBehindSpace = false
        guard word < run.words.upperBound else { break }
        places[word - start] = source[offset]
        word += 1
      }
    }
  }

  /// Returns where a range of the text stands, if all of it was traced.
  func place(of range: Range<Int>) -> Range<Int>? {
    guard range.lowerBound >= start, range.upperBound - start <= places.count else { return nil }
    let first = places[range.lowerBound - start]
    let last = places[range.upperBound - 1 - start]
    guard !first.isEmpty, !last.isEmpty, first.lowerBound < last.upperBound else { return nil }
    return first.lowerBound..<last.upperBound
  }
}
