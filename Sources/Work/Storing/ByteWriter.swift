/// Writes values one behind the other, each so that a ``ByteReader`` knows where it ends.
public struct ByteWriter {
  /// What was written.
  public internal(set) var bytes: [UInt8] = []

  /// Makes a writer that has written nothing, with room for so many bytes.
  public init(capacity: Int = 0) { bytes.reserveCapacity(capacity) }

  /// Writes a number: in LEB128, as most numbers are small.
  public mutating func write(_ number: Int) {
    // Its sign in the lowest bit, so that small negative numbers are short too.
    var rest = UInt(bitPattern: number << 1 ^ number >> (Int.bitWidth - 1))
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  /// Writes bytes behind their number.
  public mutating func write(_ part: some Collection<UInt8>) {
    write(part.count)
    bytes += part
  }

  /// Writes a value.
  @inlinable
  public mutating func write(_ value: some Storable) { value.write(to: &self) }
}
