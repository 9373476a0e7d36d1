import Work

/// What a build was made of and how it left its destination, so that the next one can stop there, or do only what is new.
///
/// Records are kept in a folder for what can be made again, one for each destination. One that is damaged, of another
/// version or of another destination is none.
public struct BuildRecord: Sendable {
  /// The last build of a destination, which may have been touched since.
  public struct LastBuild: Sendable {
    /// What was noted beside it.
    public let note: [UInt8]
    private let inputs: Digest
    fileprivate let state: Digest

    fileprivate init?(_ record: ArraySlice<UInt8>) {
      guard let inputs = Digest(bytes: record.prefix(Digest.size)),
        let state = Digest(bytes: record.dropFirst(Digest.size).prefix(Digest.size))
      else { return nil }
      (self.inputs, self.state) = (inputs, state)
      note = Array(record.dropFirst(2 * Digest.size))
    }

    /// Whether it was made of these inputs.
    public func isMade(of inputs: [UInt8]) -> Bool { self.inputs == Digest(of: inputs) }
  }

  private static let header = Array("dateline build record 5\n".utf8)

  private let folder: String
  private let destination: String

  /// The record of a destination in a folder of records.
  ///
  /// - Parameters:
  ///   - destination: The folder that a site was, or will be, written to.
  ///   - folder: The folder of records; it need not be there.
  public init(of destination: String, in folder: String) {
    self.destination = destination
    self.folder = folder
  }

  /// The last build, if there is a record of it; whether its destination is as it left it, ``isStanding(_:)`` tells.
  public var lastBuild: LastBuild? {
    guard let bytes = try? records()?.read(name()), bytes.starts(with: Self.header) else { return nil }
    let seal = bytes.dropFirst(Self.header.count).prefix(Digest.size)
    let sealed = bytes[seal.endIndex...]
    return Digest(bytes: seal) == Digest(of: Array(sealed)) ? LastBuild(sealed) : nil
  }

  /// Whether the destination is as a build has left it.
  public func isStanding(_ build: LastBuild) -> Bool { (try? state().digest) == build.state }

  /// Keeps a note beside a build that has just been written; where that cannot be, nothing is kept.
  ///
  /// - Parameters:
  ///   - inputs: All that the build depends on.
  ///   - site: What it has left: where more was written since, by another build or by hand, nothing is kept.
  public func keep(_ note: [UInt8], ofBuildFrom inputs: [UInt8], leaving site: LeftSite) {
    guard let state = try? state(since: site.begun), state.written == site.written,
      let manifest = try? Folder(destination).read(.manifest), Digest(of: manifest) == site.manifest,
      let name = try? name()
    else { return }
    let sealed = Digest.bytes(of: [Digest(of: inputs), state.digest]) + note
    let bytes = Self.header + Digest.bytes(of: [Digest(of: sealed)]) + sealed
    do {
      let records = try Folder.ownFolder(folder)
      let beside = Path(bytes: name.bytes + Array(".\(System.processNumber)".utf8))
      try? records.removeFile(beside)
      // It quotes lines of the content, which others on this machine may not be meant to read.
      try records.write(beside, bytes, permissions: 0o600)
      try records.rename(beside, to: records, name)
    } catch {
      // The next build is a whole one, which is right whatever was the matter.
    }
  }

  /// A digest of everything at the destination as far as the system tells without reading files: names, sizes, and
  /// when each was last written or changed in any way; and how many files were written since a time.
  private func state(since time: Int = .max) throws(PublishingError) -> (digest: Digest, written: Int) {
    let folder = try Folder(destination)
    let entries = concurrentMap(try folder.walk()) { entry in
      Result { () throws(PublishingError) in try Self.state(of: entry, in: folder) }
    }
    var digests = [Digest](capacity: entries.count)
    var written = 0
    for entry in entries {
      let (digest, modified) = try entry.get()
      digests.append(digest)
      written += modified >= time ? 1 : 0
    }
    return (Digest(of: digests), written)
  }

  /// A digest of what the system tells of a file or a folder, of nothing where it is gone; and when a file was last written.
  private static func state(of entry: Entry, in folder: Folder) throws(PublishingError) -> (Digest, modified: Int) {
    guard let status = try folder.status(entry.path) else { return (Digest(of: [UInt8]()), .min) }
    if entry.isFolder { return (Digest(of: entry.path.bytes + "/".utf8), .min) }
    let words = " \(status.size) \(status.modified) \(status.changed) \(status.inode) \(status.permissions)"
    return (Digest(of: entry.path.bytes + words.utf8), status.modified)
  }

  private func records() throws(PublishingError) -> Folder? {
    guard (try? System.realPath(folder)) != nil else { return nil }
    return try Folder(folder)
  }

  private func name() throws(PublishingError) -> Path {
    do throws(SystemFailure) {
      return Destination.cacheName(of: try System.realPath(destination), ending: ".build")
    } catch {
      throw .system(.open, path: destination, code: error.code)
    }
  }
}
