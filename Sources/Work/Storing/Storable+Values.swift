extension String: Storable {
  /// Writes the text in UTF-8.
  public func write(to writer: inout ByteWriter) { writer.write(utf8) }

  /// Reads a text.
  public init(from reader: inout ByteReader) throws(DamagedBytes) {
    self.init(decoding: try reader.part(), as: UTF8.self)
  }
}

extension Int: Storable {
  /// Writes the number.
  public func write(to writer: inout ByteWriter) { writer.write(self) }

  /// Reads a number.
  public init(from reader: inout ByteReader) throws(DamagedBytes) { self = try reader.number() }
}

extension Bool: Storable {
  /// Writes one byte.
  public func write(to writer: inout ByteWriter) { writer.write(self ? 1 : 0) }

  /// Reads one byte.
  public init(from reader: inout ByteReader) throws(DamagedBytes) { self = try reader.count(upTo: 1) == 1 }
}

extension Double: Storable {
  /// Writes all bits of the number.
  public func write(to writer: inout ByteWriter) { writer.write(Int(truncatingIfNeeded: bitPattern)) }

  /// Reads a number.
  public init(from reader: inout ByteReader) throws(DamagedBytes) {
    self.init(bitPattern: UInt64(truncatingIfNeeded: try reader.number()))
  }
}

extension Digest: Storable {
  /// Writes the digest's bytes.
  public func write(to writer: inout ByteWriter) { append(to: &writer.bytes) }

  /// Reads a digest.
  public init(from reader: inout ByteReader) throws(DamagedBytes) {
    guard let digest = Digest(bytes: Array(try reader.part(of: Digest.size))[...]) else { throw DamagedBytes() }
    self = digest
  }
}

extension Optional: Storable where Wrapped: Storable {
  /// Writes whether there is a value, then the value.
  @inlinable
  public func write(to writer: inout ByteWriter) {
    writer.write(self == nil ? 0 : 1)
    if let value = self { writer.write(value) }
  }

  /// Reads a value, or that there is none.
  @inlinable
  public init(from reader: inout ByteReader) throws(DamagedBytes) {
    self = try reader.count(upTo: 1) == 0 ? .none : .some(try reader.value())
  }
}

extension Array: Storable where Element: Storable {
  /// Writes how many elements there are, then the elements.
  @inlinable
  public func write(to writer: inout ByteWriter) {
    writer.write(count)
    for element in self { writer.write(element) }
  }

  /// Reads elements, with no room for more.
  @inlinable
  public init(from reader: inout ByteReader) throws(DamagedBytes) {
    // No value is shorter than a byte, so that no damaged number asks for more room than there are bytes.
    let count = try reader.count(upTo: reader.rest)
    self.init(capacity: count)
    for _ in 0..<count { append(try reader.value()) }
  }
}

extension Storable where Self: RawRepresentable, RawValue: Storable {
  /// Writes the raw value.
  public func write(to writer: inout ByteWriter) { writer.write(rawValue) }

  /// Reads a raw value.
  public init(from reader: inout ByteReader) throws(DamagedBytes) {
    guard let value = Self(rawValue: try reader.value()) else { throw DamagedBytes() }
    self = value
  }
}
