/// The folder beside the destination in which a build works, `.Output.dateline-staging`.
///
/// It holds `process` (who works in it) and one of these trees:
/// - `writing`: the new site while it is written; everything in it is the build's own.
/// - `swapping`: the finished new site, into which kept files are linked; after the swap, the old site.
/// - `old`: the old site, only where the file system cannot exchange two names.
///
/// A build holds a lock on the folder itself, which the system drops when the process ends, however it ends: a folder
/// without a lock is what a killed build left behind.
final class StagingFolder: Sendable {
  static let writing = Path("writing")
  static let swapping = Path("swapping")
  static let old = Path("old")
  private static let process = Path("process")

  let destination: Destination
  let folder: Folder
  private let name: Path

  /// Makes the folder, or takes over one that was left behind, with what is in it.
  init(beside destination: Destination) throws(PublishingError) {
    let name = Path(bytes: Array(".".utf8) + destination.name.bytes + Array(".dateline-staging".utf8))
    self.destination = destination
    self.name = name
    while true {
      try destination.parent.makeFolder(name)
      guard let folder = try destination.parent.existingFolder(name) else { continue }
      try StagingFolder.lock(folder, destination)
      // The other build may have removed the folder between our opening and our locking it.
      guard try StagingFolder.isAt(name, of: destination.parent, folder) else { continue }
      self.folder = folder
      break
    }
    try note()
  }

  private static func lock(_ folder: Folder, _ destination: Destination) throws(PublishingError) {
    do throws(SystemFailure) {
      try System.lock(folder.descriptor)
    } catch  where error.isLocked {
      let text = try folder.read(process).map { String(decoding: $0, as: UTF8.self) }
      throw .inUse(destination.path, process: text.flatMap { Int($0) })
    } catch {
      throw .system(.lock, path: folder.name, code: error.code)
    }
  }

  private static func isAt(_ name: Path, of parent: Folder, _ folder: Folder) throws(PublishingError) -> Bool {
    let opened = try folder.attempt(.read, Path("")) { () throws(SystemFailure) in
      try System.status(of: folder.descriptor)
    }
    let named = try parent.status(name)
    return named?.device == opened.device && named?.inode == opened.inode
  }

  /// Notes this process's number, for the message to another build.
  private func note() throws(PublishingError) {
    if try folder.status(StagingFolder.process) != nil { try folder.removeFile(StagingFolder.process) }
    try folder.write(StagingFolder.process, Array(String(System.processNumber).utf8))
  }

  /// Removes the folder, which stays where something in it is not a build's.
  func remove() throws(PublishingError) {
    if try folder.status(StagingFolder.process) != nil { try folder.removeFile(StagingFolder.process) }
    try destination.parent.removeEmptyFolder(name)
  }
}
