/// The known text that is most like a mistyped one, or nil where none is like it; of equals the first.
func nearest(to text: String, in known: [String]) -> String? {
  let bytes = Array(text.utf8)
  guard bytes.count <= 64 else { return nil }
  var best: (text: String, distance: Int)?
  for candidate in known where candidate.utf8.count <= 64 {
    let found = distance(lowercased(bytes), lowercased(Array(candidate.utf8)))
    let allowed = max(1, max(bytes.count, candidate.utf8.count) / 3)
    if found <= allowed, found < best?.distance ?? .max { best = (candidate, found) }
  }
  return best?.text
}

private func lowercased(_ bytes: [UInt8]) -> [UInt8] {
  bytes.map { (65...90).contains($0) ? $0 + 32 : $0 }
}

/// How many insertions, removals, replacements and swaps of neighbours make one text the other.
private func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
  var beforeLast = [Int](repeating: 0, count: right.count + 1)
  var last = Array(0...right.count)
  for row in 0..<left.count {
    var current = [row + 1]
    for column in 0..<right.count {
      let same = left[row] == right[column]
      var cost = min(last[column + 1] + 1, current[column] + 1, last[column] + (same ? 0 : 1))
      if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
        cost = min(cost, beforeLast[column - 1] + 1)
      }
      current.append(cost)
    }
    (beforeLast, last) = (last, current)
  }
  return last[right.count]
}
