import Work

/// What a walk through a folder found at a path.
struct Entry: Sendable {
  let path: Path
  let isFolder: Bool
}

extension Folder {
  /// Everything in the folder, at any depth and sorted by path; a folder stands before what it holds, and symbolic
  /// links are not followed.
  ///
  /// One folder is open at a time.
  func walk() throws(PublishingError) -> [Entry] {
    var entries: [Entry] = []
    var waiting = [Path("")]
    while let folder = waiting.popLast() {
      for name in try names(in: folder) {
        let path = folder.appending(name.name)
        let kind = if let kind = name.kind { kind } else { try status(path)?.kind }
        let isFolder = kind == .folder
        entries.append(Entry(path: path, isFolder: isFolder))
        if isFolder { waiting.append(path) }
      }
    }
    return entries.sorted { $0.path < $1.path }
  }

  /// The names in a folder below this one, or in itself, in no order.
  func names(in path: Path) throws(PublishingError) -> [(name: Path, kind: System.Status.Kind?)] {
    try attempt(.list, path) { () throws(SystemFailure) in
      let folder = path.bytes.isEmpty ? Path(".") : path
      return try System.names(inFolder: System.openFolder(descriptor, folder, followingLink: false))
    }
  }

  /// Removes everything in a folder of which nothing is anyone else's, and the folder itself.
  func removeTree(_ path: Path) throws(PublishingError) {
    guard let tree = try existingFolder(path) else { return }
    let entries = try tree.walk()
    try tree.removeFiles(entries.filter { !$0.isFolder }.map(\.path))
    for entry in entries.reversed() where entry.isFolder { try tree.removeFolder(entry.path) }
    try removeFolder(path)
  }

  /// Removes files on all processors; throws the failure that comes first among the files.
  func removeFiles(_ paths: [Path]) throws(PublishingError) {
    let failures = concurrentMap(paths) { path -> PublishingError? in
      do throws(PublishingError) {
        try removeFile(path)
        return nil
      } catch {
        return error
      }
    }
    for failure in failures { if let failure { throw failure } }
  }
}
