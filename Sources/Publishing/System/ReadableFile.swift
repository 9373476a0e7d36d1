/// An open regular file that is read part by part, however large it is.
final class ReadableFile {
  /// For messages.
  let name: String
  private let descriptor: Int32

  /// Opens the file at a path of the whole system; symbolic links are followed.
  init(_ path: String) throws(PublishingError) {
    name = path
    do throws(SystemFailure) {
      descriptor = try System.openForReading(Path(path))
    } catch {
      throw .system(.open, path: path, code: error.code)
    }
  }

  /// Takes over a descriptor.
  init(descriptor: Int32, name: String) {
    self.descriptor = descriptor
    self.name = name
  }

  deinit {
    // A file that was only read has nothing to lose when it is closed.
    try? System.close(descriptor)
  }

  /// How many bytes it has, if it is a regular file.
  func size() throws(PublishingError) -> Int? {
    let status = try attempt { () throws(SystemFailure) in try System.status(of: descriptor) }
    return status.kind == .file ? status.size : nil
  }

  /// Fills a buffer; returns how much of it, less than all of it only at the file's end.
  func fill(_ buffer: UnsafeMutableRawBufferPointer) throws(PublishingError) -> Int {
    try attempt { () throws(SystemFailure) in
      var filled = 0
      while filled < buffer.count {
        let count = try System.read(descriptor, into: UnsafeMutableRawBufferPointer(rebasing: buffer[filled...]))
        if count == 0 { break }
        filled += count
      }
      return filled
    }
  }

  private func attempt<Result>(_ body: () throws(SystemFailure) -> Result) throws(PublishingError) -> Result {
    do throws(SystemFailure) {
      return try body()
    } catch {
      throw .system(.read, path: name, code: error.code)
    }
  }
}
