import Work

/// Writes the file of a cache beside the one that stands, and at the end puts it in its place; without that end, nothing
/// stays of it.
final class CacheWriter {
  /// How many bytes are gathered before they are written.
  static let share = 1 << 20

  private let folder: Folder
  private let name: Path
  private let file: Int32
  private var index: [CachePart] = []
  private var gathered: [UInt8]
  private var written = 0
  private var isFinished = false

  /// Begins a file, in the stead of one that another run has not finished.
  init(_ name: Path, in folder: Folder, header: [UInt8]) throws(PublishingError) {
    self.folder = folder
    self.name = name
    let beside = Self.beside(name)
    try? folder.removeFile(beside)
    file = try folder.attempt(.write, beside) { () throws(SystemFailure) in
      // It holds the text of the content, which others on this machine may not be meant to read.
      try System.createFile(folder.descriptor, beside, permissions: 0o600)
    }
    gathered = header
  }

  deinit {
    try? System.close(file)
    if !isFinished { try? folder.removeFile(Self.beside(name)) }
  }

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
    isFinished = true
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
