extension UnsafeBufferPointer<UInt8> {
  /// Where a byte stands next, from a position on; looked for many bytes at a time.
  public func next(_ byte: UInt8, from position: Int) -> Int? {
    guard position < count, let start = baseAddress else { return nil }
    return System.distance(to: byte, from: start + position, within: count - position).map { position + $0 }
  }
}

extension UnsafeRawBufferPointer {
  /// Whether there are the same bytes as in another place; compared many at a time.
  public func equals(_ other: UnsafeRawBufferPointer) -> Bool {
    guard count == other.count else { return false }
    guard let one = baseAddress, let other = other.baseAddress else { return true }
    return System.areEqual(one, other, count: count)
  }
}
