/// A value that a run of the program can leave in bytes for the next one.
///
/// The bytes mean something only to the same program: what it reads them with is what it wrote them with.
public protocol Storable {
  /// Writes the value.
  func write(to writer: inout ByteWriter)

  /// Reads a value that was written.
  ///
  /// - Throws: ``DamagedBytes`` where no such value was.
  init(from reader: inout ByteReader) throws(DamagedBytes)
}

/// Says that bytes are not what was written.
public struct DamagedBytes: Error {
  /// Makes the error.
  public init() {}
}

extension Storable {
  /// The value in bytes.
  public var stored: [UInt8] {
    // Room that grows bit by bit would leave holes among what is made meanwhile to stay, which is slower to walk from then on.
    var writer = ByteWriter(capacity: 1 << 14)
    write(to: &writer)
    return writer.bytes
  }

  /// Reads a value off bytes that hold nothing else; nil where they do not.
  public init?(stored bytes: [UInt8]) {
    let value = bytes.withUnsafeBytes { bytes -> Self? in
      var reader = ByteReader(bytes)
      guard let value = try? Self(from: &reader), reader.isAtEnd else { return nil }
      return value
    }
    guard let value else { return nil }
    self = value
  }
}
