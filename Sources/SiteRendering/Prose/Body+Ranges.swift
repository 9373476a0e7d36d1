import BriefingModel

extension Body {
  /// Where each block stands in the prose, from its first mark to its last; nil for a list item, which is only a point.
  var proseRanges: [Range<Int>?] {
    var ranges = [Range<Int>?](repeating: nil, count: blocks.count)
    var starts: [Int: Int] = [:]
    var position = 0
    prose.forEach { run in
      position = run.endIndex
    } mark: { mark in
      let start = position
      position += mark.bytes.count
      switch mark {
      case .blockStart(let block): starts[block] = start
      case .blockEnd(let block):
        if let start = starts[block], ranges.indices.contains(block) { ranges[block] = start..<position }
      default: break
      }
    }
    return ranges
  }
}
