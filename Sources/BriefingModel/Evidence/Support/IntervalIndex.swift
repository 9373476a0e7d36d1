/// Intervals with owners, laid out so that those that overlap another are found without looking at all.
struct IntervalIndex {
  /// An interval and whose it is.
  struct Entry {
    var range: ClosedRange<Double>
    var owner: Int
  }

  /// Sorted by where they begin; the intervals of one owner do not overlap.
  private let entries: [Entry]
  /// A tree over the entries: the highest end under each node, whose children are at twice its place and after it.
  private let highest: [Double]
  /// How many leaves the tree has: a power of two.
  private let width: Int

  init(_ entries: [Entry]) {
    self.entries = IntervalIndex.merged(entries).sorted { $0.range.lowerBound < $1.range.lowerBound }
    var width = 1
    while width < self.entries.count { width *= 2 }
    var highest = Array(repeating: -Double.infinity, count: 2 * width)
    for (place, entry) in self.entries.enumerated() { highest[width + place] = entry.range.upperBound }
    for node in (1..<max(width, 1)).reversed() { highest[node] = max(highest[2 * node], highest[2 * node + 1]) }
    self.width = width
    self.highest = highest
  }

  /// Calls a closure with the owner of each interval that has a point in common with a range.
  func visit(overlapping range: ClosedRange<Double>, _ body: (Int) -> Void) {
    var end = (low: 0, high: entries.count)
    while end.low < end.high {
      let middle = (end.low + end.high) / 2
      if entries[middle].range.lowerBound <= range.upperBound { end.low = middle + 1 } else { end.high = middle }
    }
    visit(node: 1, first: 0, width: width, end: end.low, from: range.lowerBound, body)
  }

  private func visit(node: Int, first: Int, width: Int, end: Int, from lower: Double, _ body: (Int) -> Void) {
    guard first < end, highest[node] >= lower else { return }
    guard width > 1 else { return body(entries[first].owner) }
    visit(node: 2 * node, first: first, width: width / 2, end: end, from: lower, body)
    visit(node: 2 * node + 1, first: first + width / 2, width: width / 2, end: end, from: lower, body)
  }

  /// The intervals of each owner, those that overlap made one.
  private static func merged(_ entries: [Entry]) -> [Entry] {
    var merged: [Entry] = []
    for entry in entries.sorted(by: { ($0.owner, $0.range.lowerBound) < ($1.owner, $1.range.lowerBound) }) {
      if let last = merged.last, last.owner == entry.owner, last.range.upperBound >= entry.range.lowerBound {
        merged[merged.count - 1].range =
          last.range.lowerBound...max(last.range.upperBound, entry.range.upperBound)
      } else {
        merged.append(entry)
      }
    }
    return merged
  }
}
