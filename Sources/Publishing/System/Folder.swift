/// An open folder; every path is relative to it, so that nothing can move it away under a running build.
final class Folder: Sendable {
  let descriptor: Int32

  /// For messages.
  let name: String

  private init(descriptor: Int32, name: String) {
    self.descriptor = descriptor
    self.name = name
  }

  /// Opens the folder at a path of the whole system.
  convenience init(_ path: String) throws(PublishingError) {
    do {
      let descriptor = try System.openFolder(System.currentFolder, Path(path), followingLink: true)
      self.init(descriptor: descriptor, name: path)
    } catch {
      throw .system(.open, path: path, code: error.code)
    }
  }

  deinit {
    // Nothing is written through the descriptor of a folder, so closing it cannot lose anything.
    try? System.close(descriptor)
  }

  func path(_ path: Path) -> String {
    path.bytes.isEmpty ? name : name == "/" ? "/" + path.text : name + "/" + path.text
  }

  /// Does one thing to one path, and says which where it fails.
  func attempt<Result>(
    _ operation: PublishingError.Operation, _ path: Path, _ body: () throws(SystemFailure) -> Result
  ) throws(PublishingError) -> Result {
    do throws(SystemFailure) {
      return try body()
    } catch {
      throw .system(operation, path: self.path(path), code: error.code)
    }
  }

  // MARK: Folders

  func folder(_ path: Path) throws(PublishingError) -> Folder {
    let descriptor = try attempt(.open, path) { () throws(SystemFailure) in
      try System.openFolder(self.descriptor, path, followingLink: false)
    }
    return Folder(descriptor: descriptor, name: self.path(path))
  }

  /// The folder, or nil where nothing stands at the path.
  func existingFolder(_ path: Path) throws(PublishingError) -> Folder? {
    try status(path) == nil ? nil : folder(path)
  }

  /// Answers false where something stood at the path before.
  @discardableResult
  func makeFolder(_ path: Path) throws(PublishingError) -> Bool {
    try attempt(.create, path) { () throws(SystemFailure) in
      do throws(SystemFailure) {
        try System.makeFolder(descriptor, path)
        return true
      } catch  where error.isExisting {
        return false
      }
    }
  }

  /// Makes the folder at a path of the whole system, and those that lead to it, as far as they are missing.
  static func make(_ path: String, permissions: UInt32 = 0o777) throws(PublishingError) {
    if (try? System.realPath(path)) != nil { return }
    if let slash = path.lastIndex(of: "/"), slash > path.startIndex {
      try make(String(path[..<slash]), permissions: permissions)
    }
    do throws(SystemFailure) {
      try System.makeFolder(System.currentFolder, Path(path), permissions: permissions)
    } catch  where !error.isExisting {
      throw .system(.create, path: path, code: error.code)
    } catch {}
  }

  /// Opens the folder at a path of the whole system, which is made for this user alone where it is missing, as the XDG Base
  /// Directory Specification has it.
  static func ownFolder(_ path: String) throws(PublishingError) -> Folder {
    try make(path, permissions: 0o700)
    return try Folder(path)
  }

  func removeFolder(_ path: Path) throws(PublishingError) {
    try attempt(.remove, path) { () throws(SystemFailure) in try System.removeFolder(descriptor, path) }
  }

  /// Answers false where it is not empty.
  @discardableResult
  func removeEmptyFolder(_ path: Path) throws(PublishingError) -> Bool {
    try attempt(.remove, path) { () throws(SystemFailure) in
      do throws(SystemFailure) {
        try System.removeFolder(descriptor, path)
        return true
      } catch  where error.isNotEmpty {
        return false
      }
    }
  }

  func setPermissions(_ permissions: UInt32) throws(PublishingError) {
    try attempt(.write, Path("")) { () throws(SystemFailure) in
      try System.setPermissions(permissions, of: descriptor)
    }
  }

  // MARK: Names

  /// Nil where nothing stands at the path; a symbolic link is not followed.
  func status(_ path: Path) throws(PublishingError) -> System.Status? {
    try attempt(.read, path) { () throws(SystemFailure) in
      do throws(SystemFailure) {
        return try System.status(descriptor, path)
      } catch  where error.isMissing {
        return nil
      }
    }
  }

  func removeFile(_ path: Path) throws(PublishingError) {
    try attempt(.remove, path) { () throws(SystemFailure) in try System.removeFile(descriptor, path) }
  }

  func rename(_ path: Path, to folder: Folder, _ newPath: Path) throws(PublishingError) {
    try attempt(.rename, path) { () throws(SystemFailure) in
      try System.rename(descriptor, path, to: folder.descriptor, newPath)
    }
  }
}
