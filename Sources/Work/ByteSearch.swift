extension UnsafeBufferPointer<UInt8> {
  /// Where a byte stands next, from a position on; looked for many bytes at a time.
  public func next(_ byte: UInt8, from position: Int) -> Int? {
    guard position < count, let start = baseAddress else { return nil }
    return System.distance(to: byte, from: start + position, within: count - position).map { position + $0 }
  }
}
