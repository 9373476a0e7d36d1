import Work

/// Writes the file of a cache beside the one that stands, and then puts it in its place.
final class CacheWriter {
  /// How many bytes are gathered before they are written.
  static let share = 1 << 20

  private let folder: Folder
  private let name: Path
  private let file: Int32
  private var index: [CachePart] = []
  private var gathered: [UInt8]
  private var written = 0

  /// Begins a file, in the stead of one that a run which was stopped has left half written.
  init(_ name: Path, in folder: Folder, header: [UInt8]) throws(PublishingError) {
    self.folder = folder
    self.name = name
    let beside = Self.beside(name)
    try? folder.removeFile(beside)
    file = try folder.attempt(.write, beside) { () throws(SystemFailure) in
      let file = try System.createFile(folder.descriptor, beside)
      // It holds the text of the content, which others on this machine may not be meant to read.
      try? System.setPermissions(0o600, of: file)
      return file
    }
    gathered = header
  }

  deinit { try? System.close(file) }

  private static func beside(_ name: Path) -> Path { Path(bytes: name.bytes + Array(".new".utf8)) }

  /// Adds parts that stand one behind the other in some bytes, wherever these stood before.
  func add(_ bytes: [UInt8], _ parts: [CachePart]) throws(PublishingError) {
    guard let first = parts.first else { return }
    let shift = written + gathered.count - first.range.lowerBound
    for var part in parts {
      part.range = part.range.lowerBound + shift..<part.range.upperBound + shift
      index.append(part)
    }
    gathered += bytes
    if gathered.count >= Self.share { try flush() }
  }

  /// Writes what is still to be written, and puts the file in its place.
  func finish() throws(PublishingError) {
    gathered += LeftCache.end(index)
    try flush()
    try folder.rename(Self.beside(name), to: folder, name)
  }

  private func flush() throws(PublishingError) {
    try folder.attempt(.write, Self.beside(name)) { () throws(SystemFailure) in
      try gathered.withUnsafeBufferPointer { bytes throws(SystemFailure) in
        try System.write(file, UnsafeRawBufferPointer(bytes))
      }
    }
    written += gathered.count
    gathered.removeAll(keepingCapacity: true)
  }
}
