/// Reads what a ``ByteWriter`` has written, in the same order.
public struct ByteReader {
  private let bytes: UnsafeRawBufferPointer
  private var position = 0

  /// Reads bytes where they stand; somebody has to hold them meanwhile.
  public init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  /// Whether everything was read.
  public var isAtEnd: Bool { position == bytes.count }

  /// Reads a number.
  public mutating func number() throws(DamagedBytes) -> Int {
    var number: UInt = 0
    var shift: UInt = 0
    while position < bytes.count, shift < UInt.bitWidth {
      let byte = bytes[position]
      position += 1
      number |= UInt(byte & 0x7F) << shift
      if byte < 0x80 { return Int(bitPattern: number >> 1) ^ -Int(bitPattern: number & 1) }
      shift += 7
    }
    throw DamagedBytes()
  }

  /// Reads a number that counts something or says where it stands.
  public mutating func count(upTo limit: Int = .max) throws(DamagedBytes) -> Int {
    let count = try number()
    guard count >= 0, count <= limit else { throw DamagedBytes() }
    return count
  }

  /// Reads bytes, which stand where they were written.
  public mutating func part() throws(DamagedBytes) -> UnsafeRawBufferPointer { try part(of: try count()) }

  /// Reads so many bytes.
  mutating func part(of count: Int) throws(DamagedBytes) -> UnsafeRawBufferPointer {
    guard count <= rest else { throw DamagedBytes() }
    defer { position += count }
    return UnsafeRawBufferPointer(rebasing: bytes[position..<position + count])
  }

  /// Reads a value.
  @inlinable
  public mutating func value<Value: Storable>() throws(DamagedBytes) -> Value { try Value(from: &self) }

  /// How many bytes have not been read.
  public var rest: Int { bytes.count - position }
}
