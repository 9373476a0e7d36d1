import Work

/// Where the bytes that a cache keeps under a digest stand in its file.
struct CachePart {
  /// The digest under which they are kept.
  let key: Digest
  /// Where they stand.
  var range: Range<Int>
  /// Their own digest.
  let seal: Digest
}

extension CachePart: Storable {
  func write(to writer: inout ByteWriter) {
    writer.write(key)
    writer.write(range.lowerBound)
    writer.write(range.count)
    writer.write(seal)
  }

  init(from reader: inout ByteReader) throws(DamagedBytes) {
    key = try reader.value()
    let start = try reader.count()
    range = start..<start + (try reader.count(upTo: .max - start))
    seal = try reader.value()
  }
}
