/// The files that are about to go, under second names, so that a build in the meantime takes none of them away.
final class Snapshot {
  /// The folder that holds them, with the manifest and the journal.
  let path: String
  private let parent: Folder
  private let name: Path

  init(of site: BuiltSite, _ work: PublicationWork, beside folder: String) throws(PublishingError) {
    parent = try Folder(folder)
    name = Path("files")
    path = folder + "/files"
    try parent.makeFolder(name)
    let files = try parent.folder(name)
    var made: Set<Path> = []
    for path in work.sends.map(\.path) {
      for ancestor in path.ancestors.reversed() where made.insert(ancestor).inserted { try files.makeFolder(ancestor) }
      if try !files.link(path, from: site.folder), let source = try site.folder.existingFile(path) {
        _ = try files.copy(source, to: path)
      }
    }
    try files.write(.manifest, work.manifest.bytes)
    try files.write(.journal, work.journal.bytes)
    try site.refuseRebuilt()
  }

  deinit {
    // What stays behind is removed by the next publication.
    try? parent.removeTree(name)
  }
}
