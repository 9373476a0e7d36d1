import Work

/// What is known of a file that was read from its start to its end.
struct FileContent {
  private var parts = PartialDigest()
  private(set) var size = 0

  var digest: Digest { parts.digest }

  mutating func append(_ part: UnsafeRawBufferPointer) {
    parts.update(part)
    size += part.count
  }
}

/// Copies of files of any size, through a buffer.
extension Folder {
  private static let part = 1 << 16

  /// Writes a file that is not there yet, with the bytes of another.
  func copy(_ source: ReadableFile, to path: Path) throws(PublishingError) -> FileContent {
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: Self.part, alignment: 16)
    defer { buffer.deallocate() }
    return try write(path) { write throws(PublishingError) in
      while case let count = try source.fill(buffer), count > 0 {
        try write(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
      }
    }
  }

  /// Writes a file that is not there yet, with the parts that a closure hands over.
  func write(
    _ path: Path,
    parts: (_ write: (UnsafeRawBufferPointer) throws(PublishingError) -> Void) throws(PublishingError) -> Void
  ) throws(PublishingError) -> FileContent {
    let file = try attempt(.write, path) { () throws(SystemFailure) in try System.createFile(descriptor, path) }
    var content = FileContent()
    do throws(PublishingError) {
      try parts { part throws(PublishingError) in
        content.append(part)
        try attempt(.write, path) { () throws(SystemFailure) in try System.write(file, part) }
      }
    } catch {
      try? System.close(file)
      throw error
    }
    // Some file systems tell only here that the disk was full.
    try attempt(.write, path) { () throws(SystemFailure) in try System.close(file) }
    return content
  }

  /// Reads a regular file from its start, if there is one.
  func content(_ path: Path) throws(PublishingError) -> FileContent? {
    guard let file = try existingFile(path), try file.size() != nil else { return nil }
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: Self.part, alignment: 16)
    defer { buffer.deallocate() }
    var content = FileContent()
    while true {
      let count = try file.fill(buffer)
      content.append(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
      if count < Self.part { return content }
    }
  }

  /// Reads another file from its start, and answers what it holds if a regular file at the path holds the same.
  func content(_ path: Path, sameAs other: ReadableFile) throws(PublishingError) -> FileContent? {
    guard let file = try existingFile(path), let size = try file.size(), try other.size() == size else { return nil }
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 2 * Self.part, alignment: 16)
    defer { buffer.deallocate() }
    let halves = (
      UnsafeMutableRawBufferPointer(rebasing: buffer[..<Self.part]),
      UnsafeMutableRawBufferPointer(rebasing: buffer[Self.part...])
    )
    var content = FileContent()
    while true {
      let counts = (try file.fill(halves.0), try other.fill(halves.1))
      let part = UnsafeRawBufferPointer(rebasing: halves.1[..<counts.1])
      guard UnsafeRawBufferPointer(rebasing: halves.0[..<counts.0]).equals(part) else { return nil }
      content.append(part)
      if part.count < Self.part { return content }
    }
  }

  func existingFile(_ path: Path) throws(PublishingError) -> ReadableFile? {
    let descriptor = try attempt(.read, path) { () throws(SystemFailure) -> Int32? in
      do throws(SystemFailure) {
        return try System.openForReading(self.descriptor, path)
      } catch  where error.isMissing || error.isLink {
        return nil
      }
    }
    return descriptor.map { ReadableFile(descriptor: $0, name: self.path(path)) }
  }
}
