import Work

extension Body {
  /// Returns the text of a block without markup, as UTF-8, with single spaces between words.
  public func text(of block: Int) -> [UInt8] { withExtendedLifetime(self) { withText(of: block) { Array($0) } } }

  // Inlined where it is called, so that the body is not copied.
  /// Gives the text of a block to a closure, for as long as the call; somebody has to hold the body meanwhile.
  @inlinable @inline(__always)
  public func withText<Result>(of block: Int, _ use: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    Body.withText(of: blocks.pointer(to: block), in: prose.bytes.inPlace, use)
  }

  @inlinable static func withText<Result>(
    of block: UnsafePointer<Block>, in prose: UnsafeBufferPointer<UInt8>, _ use: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    if let text = block.pointee.ownText { return use(text) }
    let range = (block.pointee.proseRange ?? 0..<0).clamped(to: prose.indices)
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: range.count) { room in
      let count = ProseText.spell(UnsafeBufferPointer(rebasing: prose[range]), into: room)
      return use(UnsafeBufferPointer(rebasing: room[..<count]))
    }
  }

  /// Takes the prose, whose marks name the blocks, and the text of each block, a range of the texts of all; what the prose spells
  /// out is not kept beside it.
  public mutating func setProse(_ prose: Prose, texts: [UInt8], _ ranges: [Range<Int>]) {
    self.prose = prose
    placeBlocks()
    for (block, range) in zip(blocks.indices, ranges) {
      if isSpelledOut(texts[range], in: blocks[block].proseRange) {
        blocks[block].leaveTextToProse(count: range.count)
      } else {
        blocks[block].setText(texts, range)
      }
    }
    shareOwnTexts()
  }

  /// Lays the texts that the prose does not spell out one behind the other in one array, which has no room for more.
  mutating func shareOwnTexts() {
    var own: [UInt8] = []
    for block in blocks.indices {
      if let text = blocks[block].ownText { own += text }
    }
    own = own.fitted
    var start = 0
    for block in blocks.indices where blocks[block].ownText != nil {
      let count = blocks[block].textCount
      blocks[block].setText(own, start..<start + count)
      start += count
    }
  }

  /// Notes where each block stands in the prose.
  private mutating func placeBlocks() {
    var starts = [Int?](repeating: nil, count: blocks.count)
    var ranges = [Range<Int>?](repeating: nil, count: blocks.count)
    prose.forEach { _ in
    } mark: { mark, place in
      switch mark {
      case .blockStart(let block) where starts.indices.contains(block): starts[block] = place.lowerBound
      case .blockEnd(let block) where starts.indices.contains(block):
        ranges[block] = starts[block].map { $0..<place.upperBound }
      default: break
      }
    }
    for block in blocks.indices { blocks[block].setProseRange(ranges[block]) }
  }

  /// How long a text may be to be left to the prose: for each look at it all of it is read off, and in a long one many look.
  private static let longestInProse = 1 << 13

  private func isSpelledOut(_ text: ArraySlice<UInt8>, in range: Range<Int>?) -> Bool {
    guard let range, !text.isEmpty, text.count <= min(Body.longestInProse, range.count) else { return false }
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: range.count) { room in
      let count = ProseText.spell(UnsafeBufferPointer(rebasing: prose.bytes.inPlace[range]), into: room)
      return text.withUnsafeBytes {
        UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(room)[..<count]).equals($0)
      }
    }
  }
}
