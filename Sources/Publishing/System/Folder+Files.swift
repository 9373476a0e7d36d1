import Work

extension Folder {
  /// Writes a file that is not there yet, with the permissions that are usual or with others.
  func write(_ path: Path, _ bytes: [UInt8], permissions: UInt32? = nil) throws(PublishingError) {
    try bytes.withUnsafeBufferPointer { bytes throws(PublishingError) in
      try write(path, UnsafeRawBufferPointer(bytes), permissions: permissions)
    }
  }

  /// Writes a file that is not there yet, with the permissions that are usual or with others.
  func write(_ path: Path, _ bytes: UnsafeRawBufferPointer, permissions: UInt32? = nil) throws(PublishingError) {
    try attempt(.write, path) { () throws(SystemFailure) in
      let file = try System.createFile(descriptor, path, permissions: permissions ?? 0o666)
      do throws(SystemFailure) {
        try System.write(file, bytes)
        if let permissions { try System.setPermissions(permissions, of: file) }
      } catch {
        try? System.close(file)
        throw error
      }
      // Some file systems tell only here that the disk was full.
      try System.close(file)
    }
  }

  /// Has the disk hold the bytes of a file.
  func sync(_ path: Path) throws(PublishingError) {
    try attempt(.write, path) { () throws(SystemFailure) in
      let file = try System.openForReading(descriptor, path)
      defer { try? System.close(file) }
      try System.sync(file)
    }
  }

  /// Has the disk hold the names in the folder.
  func sync() throws(PublishingError) {
    try attempt(.write, Path("")) { () throws(SystemFailure) in try System.sync(descriptor) }
  }

  /// The bytes of a regular file, or nil where there is none.
  func read(_ path: Path) throws(PublishingError) -> [UInt8]? {
    try attempt(.read, path) { () throws(SystemFailure) in
      try withRegularFile(path) { file, size throws(SystemFailure) in
        var bytes: [UInt8] = []
        bytes.reserveCapacity(size)
        try eachPart(of: file) { part in
          bytes.append(contentsOf: part)
          return true
        }
        return bytes
      }
    }
  }

  /// Whether a regular file at the path holds exactly these bytes; its size is looked at first.
  func holds(_ path: Path, _ bytes: UnsafeRawBufferPointer) throws(PublishingError) -> Bool {
    try attempt(.read, path) { () throws(SystemFailure) in
      try withRegularFile(path) { file, size throws(SystemFailure) in
        guard size == bytes.count else { return false }
        var rest = bytes[...]
        var isEqual = true
        try eachPart(of: file) { part in
          let expected = UnsafeRawBufferPointer(rebasing: rest.prefix(part.count))
          rest = rest.dropFirst(part.count)
          isEqual = part.equals(expected)
          return isEqual
        }
        return isEqual && rest.isEmpty
      } ?? false
    }
  }

  /// Gives a file of the other folder a second name here, at the same path; false where that is not allowed.
  func link(_ path: Path, from other: Folder) throws(PublishingError) -> Bool {
    try attempt(.link, path) { () throws(SystemFailure) in
      do throws(SystemFailure) {
        try System.link(other.descriptor, path, to: descriptor, path)
        return true
      } catch  where error.forbidsLink {
        return false
      }
    }
  }

  private func withRegularFile<Result>(
    _ path: Path, _ body: (Int32, Int) throws(SystemFailure) -> Result
  ) throws(SystemFailure) -> Result? {
    let file: Int32
    do throws(SystemFailure) {
      file = try System.openForReading(descriptor, path)
    } catch  where error.isMissing || error.isLink {
      return nil
    }
    // A file that was only read has nothing to lose when it is closed.
    defer { try? System.close(file) }
    let status = try System.status(of: file)
    return status.kind == .file ? try body(file, status.size) : nil
  }

  /// Hands over the file part by part until its end, or until an answer of false.
  private func eachPart(
    of file: Int32, _ body: (UnsafeRawBufferPointer) -> Bool
  ) throws(SystemFailure) {
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
    defer { buffer.deallocate() }
    while true {
      let count = try System.read(file, into: buffer)
      if count == 0 { return }
      if !body(UnsafeRawBufferPointer(rebasing: buffer[..<count])) { return }
    }
  }
}
