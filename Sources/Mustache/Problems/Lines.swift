/// Where the lines of a template start, so that a byte's line is found without counting through the text again.
struct Lines: Sendable {
  private let file: String
  private let starts: [Int]

  init(_ source: TemplateSource) {
    file = source.file
    starts = [0] + source.bytes.indices.lazy.filter { source.bytes[$0] == .newline }.map { $0 + 1 }
  }

  /// The place of a byte.
  func place(of offset: Int) -> Position {
    var (low, high) = (0, starts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return Position(file: file, line: low + 1, column: offset - starts[low] + 1)
  }
}
