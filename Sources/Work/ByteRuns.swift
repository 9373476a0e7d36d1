extension UnsafeBufferPointer<UInt8> {
  /// Where the run of bytes ends that begins at a position: at the next one that ends it, or at the end of all.
  ///
  /// - Parameters:
  ///   - position: Where the run begins.
  ///   - mayEnd: Whether one of eight bytes may end a run, so that most of a text is passed over eight bytes at a time.
  ///   - ends: Whether a byte ends it.
  @inlinable @inline(__always)
  public func endOfRun(from position: Int, ofEight mayEnd: (UInt64) -> Bool, ends: (UInt8) -> Bool) -> Int {
    var position = position
    while position < count {
      if position + 8 <= count {
        let eight = UnsafeRawBufferPointer(self).loadUnaligned(fromByteOffset: position, as: UInt64.self)
        guard mayEnd(eight) else {
          position += 8
          continue
        }
      }
      for place in position..<Swift.min(position + 8, count) where ends(self[place]) { return place }
      position += 8
    }
    return count
  }
}

extension UInt64 {
  /// One in each of its bytes.
  @inlinable @inline(__always)
  public static var inEachByte: UInt64 { 0x0101_0101_0101_0101 }

  /// Whether one of its bytes is this one.
  @inlinable @inline(__always)
  public func holds(_ byte: UInt8) -> Bool { (self ^ (Self.inEachByte &* UInt64(byte))).holdsByte(below: 1) }

  /// Whether one of its bytes is no character of ASCII.
  @inlinable @inline(__always)
  public var holdsByteOutsideASCII: Bool { self & (Self.inEachByte << 7) != 0 }

  /// Whether one of its bytes is smaller than a limit of at most 128.
  @inlinable @inline(__always)
  public func holdsByte(below limit: UInt8) -> Bool {
    // Taking the limit away borrows from the top bit of a byte that is smaller, and leaves one that had it set alone.
    (self &- (Self.inEachByte &* UInt64(limit))) & ~self & (Self.inEachByte << 7) != 0
  }
}
