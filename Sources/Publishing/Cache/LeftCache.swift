import Work

/// The file of a cache as a run of the program has left it: a header, the parts, the index of the parts, and at the end how
/// long the index is and its digest.
final class LeftCache: Sendable {
  /// How many bytes stand behind the index: its length, least byte first, and its digest.
  private static let trailerSize = 8 + Digest.size

  private let descriptor: Int32
  private let parts: [Digest: CachePart]

  /// Opens a file; nil where none is there, where it is not whole, where it begins with another header, and where somebody
  /// else may write to it.
  init?(_ name: Path, in folder: Folder, header: [UInt8]) {
    guard let descriptor = try? System.openForReading(folder.descriptor, name) else { return nil }
    guard let index = Self.index(of: descriptor, header) else {
      try? System.close(descriptor)
      return nil
    }
    self.descriptor = descriptor
    parts = Dictionary(index.lazy.map { ($0.key, $0) }) { $1 }
  }

  deinit {
    // A file that was only read has nothing to lose when it is closed.
    try? System.close(descriptor)
  }

  /// What stands behind the parts.
  static func end(_ index: [CachePart]) -> [UInt8] {
    let bytes = index.stored
    let length = (0..<8).map { UInt8(truncatingIfNeeded: bytes.count >> (8 * $0)) }
    return bytes + length + Digest.bytes(of: [Digest(of: bytes)])
  }

  private static func index(of file: Int32, _ header: [UInt8]) -> [CachePart]? {
    guard let status = try? System.status(of: file), status.kind == .file, status.isOwn,
      status.size >= header.count + trailerSize, bytes(of: file, 0..<header.count) == header,
      let trailer = bytes(of: file, status.size - trailerSize..<status.size)
    else { return nil }
    let length = trailer.prefix(8).reversed().reduce(0) { $0 << 8 | Int($1) }
    let end = status.size - trailerSize
    guard (0...end - header.count).contains(length), let index = bytes(of: file, end - length..<end),
      Digest(of: index) == Digest(bytes: trailer[8...])
    else { return nil }
    return [CachePart](stored: index)
  }

  private static func bytes(of file: Int32, _ range: Range<Int>) -> [UInt8]? {
    let bytes = [UInt8](unsafeUninitializedCapacity: range.count) { buffer, count in
      let room = UnsafeMutableRawBufferPointer(buffer)
      while count < room.count,
        let more = try? System.read(
          file, at: range.lowerBound + count, into: UnsafeMutableRawBufferPointer(rebasing: room[count...])), more > 0
      { count += more }
    }
    return bytes.count == range.count ? bytes : nil
  }

  /// How many parts there are.
  var count: Int { parts.count }

  /// The bytes under a digest; nil where there are none, or they are damaged.
  func bytes(under key: Digest) -> [UInt8]? {
    guard let part = parts[key], let bytes = Self.bytes(of: descriptor, part.range), Digest(of: bytes) == part.seal
    else { return nil }
    return bytes
  }

  /// Hands over the parts under some digests as they stand, at most so many bytes at a time unless one part has more.
  func hand(_ keys: Set<Digest>, share: Int, to take: ([UInt8], [CachePart]) -> Void) {
    var rest = parts.values.filter { keys.contains($0.key) }
      .sorted { $0.range.lowerBound < $1.range.lowerBound }[...]
    while let first = rest.first {
      var run = [first]
      var range = first.range
      for part in rest.dropFirst() {
        guard part.range.lowerBound == range.upperBound, part.range.upperBound - range.lowerBound <= share
        else { break }
        run.append(part)
        range = range.lowerBound..<part.range.upperBound
      }
      rest = rest.dropFirst(run.count)
      if let bytes = Self.bytes(of: descriptor, range) { take(bytes, run) }
    }
  }
}
