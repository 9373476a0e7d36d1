/// The items behind a destination's question mark: `as=metonym&certainty=low`; ranges are offsets in the destination.
struct Query: Equatable {
  /// One item.
  struct Item: Equatable {
    var name: Range<Int>
    var value: Range<Int>
  }

  private(set) var items: [Item] = []

  init(_ destination: [UInt8], in range: Range<Int>) {
    var start = range.lowerBound
    while start < range.upperBound {
      let end = destination.firstOffset(of: Byte.ampersand, in: start..<range.upperBound) ?? range.upperBound
      if start < end {
        let equals = destination.firstOffset(of: Byte.equals, in: start..<end)
        items.append(Item(name: start..<(equals ?? end), value: min((equals ?? end) + 1, end)..<end))
      }
      start = end + 1
    }
  }
}
