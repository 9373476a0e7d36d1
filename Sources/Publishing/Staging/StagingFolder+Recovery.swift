extension StagingFolder {
  /// Removes every tree that this build, or a killed one, has left in the folder, and loses nothing that is not a
  /// build's.
  func clear() throws(PublishingError) {
    if try folder.status(StagingFolder.old) != nil, try destination.liveSite() == nil {
      // Killed between two renames: the last good site goes back to its place.
      try folder.rename(StagingFolder.old, to: destination.parent, destination.name)
    }
    for tree in [StagingFolder.old, StagingFolder.swapping] { try retire(tree) }
    try folder.removeTree(StagingFolder.writing)
  }

  /// Removes a tree of this folder that has been, or was to be, the site.
  ///
  /// Only files that the tree's own manifest names go, and those that the live site holds too. Whatever else is in it
  /// moves there; the answer names it.
  @discardableResult
  func retire(_ name: Path) throws(PublishingError) -> [Path] {
    guard let tree = try folder.existingFolder(name) else { return [] }
    let live = try destination.liveSite()
    let manifest = try Manifest(of: tree)
    let entries = try tree.walk()
    try unlock(entries, of: tree, besides: manifest)
    var named: [Path] = []
    var moved: [Path] = []
    for entry in entries.reversed() where !entry.isFolder {
      if manifest?.names(entry.path) == true {
        named.append(entry.path)
      } else if entry.path == .manifest && manifest != nil {
        // Last of all: while it stands, the tree's files are known to be the tool's.
        continue
      } else if try holds(live, entry.path, of: tree) {
        try tree.removeFile(entry.path)
      } else if let live {
        moved.append(try move(entry.path, of: tree, to: live))
      }
    }
    try tree.removeFiles(named)
    for entry in entries.reversed() where entry.isFolder { try tree.removeEmptyFolder(entry.path) }
    if manifest != nil { try tree.removeFile(.manifest) }
    let isGone = try folder.removeEmptyFolder(name)
    if !isGone, live == nil { try folder.rename(name, to: destination.parent, destination.name) }
    return moved
  }

  /// Folders of the user's may forbid writing; what is removed from them here is only a second name.
  private func unlock(_ entries: [Entry], of tree: Folder, besides manifest: Manifest?) throws(PublishingError) {
    for entry in entries where entry.isFolder && manifest?.folders.contains(entry.path) != true {
      guard let status = try tree.status(entry.path), status.permissions & 0o300 != 0o300 else { continue }
      try tree.folder(entry.path).setPermissions(status.permissions | 0o700)
    }
  }

  /// Whether the live site holds the same file, or one with the same bytes, at the path.
  private func holds(_ live: Folder?, _ path: Path, of tree: Folder) throws(PublishingError) -> Bool {
    guard let live, let there = try live.status(path), let here = try tree.status(path) else { return false }
    if there.inode == here.inode && there.device == here.device { return true }
    guard there.kind == .file, there.size == here.size, let bytes = try tree.read(path) else { return false }
    return try live.read(path) == bytes
  }

  /// Moves a file to the live site, beside one that has taken its place there.
  private func move(_ path: Path, of tree: Folder, to live: Folder) throws(PublishingError) -> Path {
    for folder in path.ancestors.reversed() { try live.makeFolder(folder) }
    var free = path
    var count = 1
    while try live.status(free) != nil {
      free = Path(bytes: path.bytes + Array(".kept-\(count)".utf8))
      count += 1
    }
    try tree.rename(path, to: live, free)
    return free
  }
}
