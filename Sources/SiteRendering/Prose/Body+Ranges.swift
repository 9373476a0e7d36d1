import BriefingModel

extension Body {
  /// Where each block stands in the prose, from its first mark to its last; nil for a list item, which is only a point.
  var proseRanges: [Range<Int>?] {
    var ranges = [Range<Int>?](repeating: nil, count: blocks.count)
    var starts = [Int?](repeating: nil, count: blocks.count)
    prose.forEach { _ in
    } mark: { mark, place in
      switch mark {
      case .blockStart(let block) where starts.indices.contains(block): starts[block] = place.lowerBound
      case .blockEnd(let block) where starts.indices.contains(block):
        if let start = starts[block] { ranges[block] = start..<place.upperBound }
      default: break
      }
    }
    return ranges
  }
}
