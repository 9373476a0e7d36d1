/// The folders in some folders, and the files of others to which links in them lead.
struct FolderTree {
  /// The folders, those that were asked for too, each by the path that leads to it first.
  private(set) var folders: [String] = []
  /// The files outside to which links lead.
  private(set) var linkedFiles: Set<String> = []
  private var visited: Set<System.Status.Identity> = []

  /// Walks through folders; those that are not there are none.
  init(_ roots: [String]) {
    for root in roots { visit(root) }
  }

  private mutating func visit(_ folder: String) {
    // Links may go round in a circle.
    guard let status = System.status(folder), status.isFolder, visited.insert(status.identity).inserted else { return }
    folders.append(folder)
    for entry in System.list(folder) where entry.mayBeFolder && !isHidden(entry.name) {
      let path = folder + "/" + entry.name
      visit(path)
      if entry.isLink, let real = System.realPath(path), System.status(real)?.isFolder == false {
        linkedFiles.insert(real)
      }
    }
  }
}

/// Whether a name is that of a hidden file or of one that an editor leaves behind, of which nothing is made.
func isHidden(_ name: String) -> Bool {
  name.hasPrefix(".") || name.hasSuffix("~") || (name.hasPrefix("#") && name.hasSuffix("#"))
}

/// The folder in which a path lies, and its name there.
func split(_ path: String) -> (folder: String, name: String) {
  guard let slash = path.lastIndex(of: "/") else { return (".", path) }
  let folder = path[..<slash]
  return (folder.isEmpty ? "/" : String(folder), String(path[path.index(after: slash)...]))
}
