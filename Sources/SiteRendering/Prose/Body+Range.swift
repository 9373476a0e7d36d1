import BriefingModel

extension Body {
  /// Where a block stands in the prose, from its first mark to its last; nil for a list item, which is only a point.
  func proseRange(of block: Int) -> Range<Int>? {
    let bytes = prose.bytes
    guard let start = bytes.firstPosition(of: Prose.Mark.blockStart(block).bytes, from: 0) else { return nil }
    let end = Prose.Mark.blockEnd(block).bytes
    guard let position = bytes.firstPosition(of: end, from: start) else { return nil }
    return start..<position + end.count
  }
}

extension [UInt8] {
  /// The position of a mark, which begins with a byte that is rare.
  fileprivate func firstPosition(of mark: [UInt8], from start: Int) -> Int? {
    guard let first = mark.first else { return nil }
    return withUnsafeBufferPointer { bytes in
      var position = start
      while position <= bytes.count - mark.count {
        if bytes[position] == first, bytes[position..<position + mark.count].elementsEqual(mark) { return position }
        position += 1
      }
      return nil
    }
  }
}
