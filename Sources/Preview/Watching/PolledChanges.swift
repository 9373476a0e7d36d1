/// Changes that are looked for: what every file's time and size was before, and is now.
final class PolledChanges: ChangeSource {
  private let roots: [String]
  private var known: [String: System.Status]

  let descriptor: Int32? = nil

  /// Takes note of what is in folders, which need not be there yet.
  init(in roots: [String]) {
    self.roots = roots
    known = Self.files(in: roots)
  }

  func changes() -> FolderChanges {
    let files = Self.files(in: roots)
    defer { known = files }
    var changes = FolderChanges()
    for (path, status) in files where known[path] != status { changes.paths.insert(path) }
    for path in known.keys where files[path] == nil { changes.paths.insert(path) }
    return changes
  }

  private static func files(in roots: [String]) -> [String: System.Status] {
    var files: [String: System.Status] = [:]
    for folder in FolderTree(roots).folders {
      for entry in System.list(folder) where !isHidden(entry.name) {
        let path = folder + "/" + entry.name
        if let status = System.status(path), !status.isFolder { files[path] = status }
      }
    }
    return files
  }
}
