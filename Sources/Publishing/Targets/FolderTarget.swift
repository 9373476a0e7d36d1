/// A folder of this machine, perhaps one in which another is mounted.
struct FolderTarget: SiteTarget {
  let path: String
  /// The folder of the site, which the target must have nothing to do with.
  let output: String

  func state() throws(PublishingError) -> TargetState {
    guard let folder = try existing() else { return TargetState() }
    let state = TargetState(
      manifest: try folder.read(.manifest), journal: try folder.read(.journal),
      names: try folder.names(in: Path("")).map(\.name.text))
    return try state.keeping { path throws(PublishingError) in try folder.status(path)?.kind == .file }
  }

  func conflicts(among paths: [Path], of site: BuiltSite) throws(PublishingError) -> [String] {
    guard let folder = try existing() else { return [] }
    var conflicts: [String] = []
    for path in paths {
      guard try folder.status(path) != nil else { continue }
      if try folder.content(path)?.digest != site.manifest.digests[path] { conflicts.append(path.text) }
    }
    return conflicts
  }

  func size(of paths: [Path]) throws(PublishingError) -> Int {
    guard let folder = try existing() else { return 0 }
    var size = 0
    for path in paths { size += try folder.status(path)?.size ?? 0 }
    return size
  }

  /// Swaps a whole new tree in; only where there is no room beside the folder for one, goes file by file.
  func apply(_ work: PublicationWork, of site: BuiltSite, _ run: PublicationRun) throws(PublishingError) {
    if run.state.journal == nil, let staged = try stagedOutput(run) {
      try swap(in: staged, work, site, run)
    } else {
      try InPlaceTarget(folder: self).apply(work, of: site, run)
    }
  }

  private func swap(
    in staged: StagedOutput, _ work: PublicationWork, _ site: BuiltSite, _ run: PublicationRun
  ) throws(PublishingError) {
    do throws(PublishingError) {
      for file in work.manifest.digests.keys.sorted() {
        // What the site no longer has stays as it is at the target.
        let source = site.manifest.names(file) ? site.path : path
        try staged.copy(source + "/" + file.text, to: file.text)
      }
      try site.refuseRebuilt()
      _ = try staged.commit(label: site.label)
    } catch {
      staged.abandon()
      throw .publication(.stopped(error, done: [], left: ["everything: the site that stood there stands"]))
    }
  }

  /// Nil where a new tree cannot stand beside the folder.
  private func stagedOutput(_ run: PublicationRun) throws(PublishingError) -> StagedOutput? {
    do throws(PublishingError) {
      return try StagedOutput(destination: path, protecting: [output], allowingForeign: true)
    } catch .destination(_, .isMountPoint) {
      return nil
    } catch .system(_, _, let code) where SystemFailure(code).forbidsWriting {
      return nil
    }
  }

  func existing() throws(PublishingError) -> Folder? {
    guard (try? System.realPath(path)) != nil else { return nil }
    return try Folder(path)
  }
}

/// The same folder, where a new tree cannot be swapped in.
struct InPlaceTarget: StepwiseTarget {
  /// What a file is called until it has all its bytes.
  private static let part = ".dateline-part"

  let folder: FolderTarget

  func state() throws(PublishingError) -> TargetState { try folder.state() }

  func conflicts(among paths: [Path], of site: BuiltSite) throws(PublishingError) -> [String] {
    try folder.conflicts(among: paths, of: site)
  }

  func size(of paths: [Path]) throws(PublishingError) -> Int { try folder.size(of: paths) }

  func send(_ paths: [Path], from source: String) throws(PublishingError) {
    let root = try Folder(folder.path)
    for path in paths {
      let parent = try self.parent(of: path, in: root)
      let part = Path(Self.part)
      if try parent.status(part) != nil { try parent.removeFile(part) }
      do throws(PublishingError) {
        _ = try parent.copy(ReadableFile(source + "/" + path.text), to: part)
      } catch .system(let operation, _, let code) {
        try? parent.removeFile(part)
        throw .system(operation, path: root.path(path), code: code)
      }
      try parent.rename(part, to: parent, path.name)
    }
  }

  func delete(_ paths: [Path]) throws(PublishingError) {
    let root = try Folder(folder.path)
    for path in paths {
      guard let parent = try existingParent(of: path, in: root), try parent.status(path.name) != nil else { continue }
      try parent.removeFile(path.name)
      for ancestor in path.ancestors where try !root.removeEmptyFolder(ancestor) { break }
    }
  }

  /// The folder of a file; nil where it is not there, or behind a symbolic link.
  private func existingParent(of path: Path, in root: Folder) throws(PublishingError) -> Folder? {
    var folder = root
    for ancestor in path.ancestors.reversed() {
      guard try folder.status(ancestor.name)?.kind == .folder else { return nil }
      folder = try folder.folder(ancestor.name)
    }
    return folder
  }

  /// Opens the folders that lead to a file, one in the other: a symbolic link among them leads out of the target.
  private func parent(of path: Path, in root: Folder) throws(PublishingError) -> Folder {
    var folder = root
    for ancestor in path.ancestors.reversed() {
      try folder.makeFolder(ancestor.name)
      folder = try folder.folder(ancestor.name)
    }
    return folder
  }
}
