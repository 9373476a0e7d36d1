import Work

/// What stands in the live site and is not the tool's: it is kept.
struct Strays {
  /// All of them, sorted by path; a folder stands before what it holds.
  private(set) var entries: [Entry] = []

  /// The outermost of them, for a notice; `.gitignore` is expected and not told.
  private(set) var names: [String] = []

  /// Those that stand where the site has a file or a folder of its own.
  private(set) var conflicts: [String] = []

  /// How many files of the last manifest are there and no longer part of the site.
  private(set) var withdrawn = 0

  private let live: Folder
  private let last: Manifest?
  private let site: Manifest

  init(in live: Folder, last: Manifest?, site: Manifest) throws(PublishingError) {
    self.live = live
    self.last = last
    self.site = site
    var folders: Set<Path> = []
    for entry in try live.walk() {
      if try isOurs(entry) { continue }
      entries.append(entry)
      if isInTheWay(entry) { conflicts.append(entry.path.text + (entry.isFolder ? "/" : "")) }
      if entry.isFolder { folders.insert(entry.path) }
      let isInside = entry.path.parent.map(folders.contains) ?? false
      if !isInside && entry.path != Path(".gitignore") { names.append(entry.path.text + (entry.isFolder ? "/" : "")) }
    }
  }

  /// Whether the tool wrote it, or might have done; counts what is withdrawn.
  private mutating func isOurs(_ entry: Entry) throws(PublishingError) -> Bool {
    let path = entry.path
    if entry.isFolder {
      return last?.folders.contains(path) == true || site.folders.contains(path)
    }
    if path == .manifest { return last != nil }
    if last?.names(path) == true {
      if !site.names(path) { withdrawn += 1 }
      return true
    }
    guard let digest = site.digests[path], let bytes = try live.read(path) else { return false }
    return bytes.withUnsafeBytes { Digest(of: $0) } == digest
  }

  /// Whether the site has a file or a folder at the path of a stray, or a file at that of a folder around it.
  private func isInTheWay(_ entry: Entry) -> Bool {
    let path = entry.path
    return path == .manifest || site.names(path) || site.folders.contains(path)
      || path.ancestors.contains(where: site.names)
  }

  /// Gives every stray a second name in the new tree, so that no moment passes in which the destination lacks it.
  ///
  /// What cannot have a second name is moved after the swap, with the old tree's removal.
  func carry(to tree: Folder) throws(PublishingError) {
    var made = site.folders
    for entry in entries {
      let folders = entry.path.ancestors.reversed() + (entry.isFolder ? [entry.path] : [])
      for folder in folders where made.insert(folder).inserted { try tree.makeFolder(folder) }
      if !entry.isFolder { _ = try tree.link(entry.path, from: live) }
    }
    for entry in entries.reversed() where entry.isFolder {
      guard let status = try live.status(entry.path) else { continue }
      try tree.folder(entry.path).setPermissions(status.permissions)
    }
  }
}
