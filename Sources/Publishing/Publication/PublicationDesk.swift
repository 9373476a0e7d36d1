import Work

/// What is kept of publications for this user: who is at it, and what was published last from here.
///
/// Each target has a folder, locked by whoever publishes there; the system drops the lock when the process ends.
final class PublicationDesk {
  private static let process = Path("process")

  private let path: String
  private let record: Path
  private var folder: Folder?

  init(_ stateFolder: String, target: PublicationTarget, output: String) {
    let identity =
      target.method == .directory ? (try? System.realPath(target.address)) ?? target.address : target.identity
    path = stateFolder + "/" + PublicationDesk.key(identity)
    record = Path("from-" + PublicationDesk.key((try? System.realPath(output)) ?? output))
  }

  /// Takes the target for this process, until it ends.
  func open() throws(PublishingError) {
    try Folder.make(path)
    let folder = try Folder(path)
    do throws(SystemFailure) {
      try System.lock(folder.descriptor)
    } catch  where error.isLocked {
      let text = try folder.read(Self.process).map { String(decoding: $0, as: UTF8.self) }
      throw .publication(.inUse(process: text.flatMap { Int($0) }))
    } catch {
      throw .system(.lock, path: path, code: error.code)
    }
    self.folder = folder
    try write(Self.process, String(System.processNumber), in: folder)
  }

  /// Whether a manifest at the target is none that was published, or begun to be published, from here, though
  /// something was.
  func isUnknown(_ manifest: [UInt8]) throws(PublishingError) -> Bool {
    guard (try? System.realPath(path)) != nil, let known = try Folder(path).read(record) else { return false }
    return !String(decoding: known, as: UTF8.self).split(separator: "\n").contains {
      $0 == PublicationDesk.key(manifest)
    }
  }

  /// Notes what is about to be at the target, beside what was.
  func note(started manifest: [UInt8]) throws(PublishingError) {
    guard let folder else { return }
    let known = try folder.read(record).map { String(decoding: $0, as: UTF8.self).split(separator: "\n") } ?? []
    try write(record, (known.suffix(8) + [PublicationDesk.key(manifest)[...]]).joined(separator: "\n"), in: folder)
  }

  /// Notes what is at the target now.
  func note(published manifest: [UInt8]) throws(PublishingError) {
    guard let folder else { return }
    try write(record, PublicationDesk.key(manifest), in: folder)
  }

  private func write(_ path: Path, _ text: String, in folder: Folder) throws(PublishingError) {
    let new = Path("new")
    if try folder.status(new) != nil { try folder.removeFile(new) }
    try folder.write(new, Array(text.utf8))
    try folder.rename(new, to: folder, path)
  }

  private static func key(_ text: String) -> String { String(key(Array(text.utf8)).prefix(16)) }

  private static func key(_ bytes: [UInt8]) -> String { Digest(of: bytes).text }
}
