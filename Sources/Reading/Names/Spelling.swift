/// How near two spellings are, and which of several is the one that was probably meant.
enum Spelling {
  /// Returns the candidate nearest to a text, if one is near enough to be meant; the first of several.
  static func nearest(to text: String, among candidates: some Sequence<String>) -> String? {
    let wanted = NameFolding.fold(text)
    var best: (candidate: String, distance: Int)?
    for candidate in candidates {
      let limit = min(tolerance(for: wanted), (best?.distance ?? .max) - 1)
      guard let distance = distance(wanted, NameFolding.fold(candidate), limit: limit) else { continue }
      best = (candidate, distance)
      if distance == 0 { break }
    }
    return best?.candidate
  }

  /// Returns how many mistakes a text of this length may have: one in three letters, three at most.
  static func tolerance(for text: [UInt8]) -> Int {
    min(max(text.count / 3, 1), 3)
  }

  /// Returns how many letters must be put in, left out, changed or swapped with their neighbour to make one text of the
  /// other; `nil` where it is more than `limit`.
  static func distance(_ left: [UInt8], _ right: [UInt8], limit: Int) -> Int? {
    guard limit >= 0, abs(left.count - right.count) <= limit else { return nil }
    if left == right { return 0 }
    // Three rows of the table of distances between beginnings are enough.
    var beforePrevious: [Int] = []
    var previous = Array(0...right.count)
    for row in 1...max(left.count, 1) where row <= left.count {
      var current = [row]
      current.reserveCapacity(right.count + 1)
      var lowest = row
      for column in 0..<right.count {
        let isSame = left[row - 1] == right[column]
        var cost = min(previous[column] + (isSame ? 0 : 1), previous[column + 1] + 1, current[column] + 1)
        if row > 1, column > 0, left[row - 1] == right[column - 1], left[row - 2] == right[column] {
          cost = min(cost, beforePrevious[column - 1] + 1)
        }
        current.append(cost)
        lowest = min(lowest, cost)
      }
      guard lowest <= limit else { return nil }
      beforePrevious = previous
      previous = current
    }
    return previous[right.count] <= limit ? previous[right.count] : nil
  }
}
