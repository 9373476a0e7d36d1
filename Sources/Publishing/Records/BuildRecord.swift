import Work

/// What a build was made of and how it left its destination, so that the next one can stop there, or do only what is new.
///
/// Records are kept in a folder for what can be made again, one for each destination. One that is damaged, of another
/// version or of another destination is none, and one whose destination has been touched since says nothing of it.
public struct BuildRecord: Sendable {
  /// The last build of a destination that is as it left it.
  public struct LastBuild: Sendable {
    /// What was noted beside it.
    public let note: [UInt8]
    private let inputs: [UInt8]

    fileprivate init(note: [UInt8], inputs: [UInt8]) {
      self.note = note
      self.inputs = inputs
    }

    /// Whether it was made of these inputs.
    public func isMade(of inputs: [UInt8]) -> Bool { self.inputs == BuildRecord.digest(inputs[...]) }
  }

  private static let header = Array("dateline build record 2\n".utf8)

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

  /// The last build, if its destination is as it left it.
  public var lastBuild: LastBuild? {
    guard let bytes = try? records()?.read(name()), bytes.starts(with: Self.header) else { return nil }
    let rest = bytes.dropFirst(Self.header.count)
    // Three digests of 64 digits: of what follows, of the inputs, of the destination.
    guard rest.count >= 192 else { return nil }
    let parts = [0, 64, 128].map { Array(rest.dropFirst($0).prefix(64)) }
    guard Self.digest(rest.dropFirst(64)) == parts[0], let state = try? state(), parts[2] == state else { return nil }
    return LastBuild(note: Array(rest.dropFirst(192)), inputs: parts[1])
  }

  /// Keeps a note beside a build that has just been written; where that cannot be, nothing is kept.
  public func keep(_ note: [UInt8], ofBuildFrom inputs: [UInt8]) {
    guard let state = try? state(), let name = try? name() else { return }
    let sealed = Self.digest(inputs[...]) + state + note
    let bytes = Self.header + Self.digest(sealed[...]) + sealed
    do {
      try Folder.make(folder)
      guard let records = try records() else { return }
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
  /// when each was last written or changed in any way.
  private func state() throws(PublishingError) -> [UInt8] {
    let folder = try Folder(destination)
    let lines = concurrentMap(try folder.walk()) { entry in
      Result { () throws(PublishingError) in try Self.line(of: entry, in: folder) }
    }
    var digest = PartialDigest()
    for line in lines { digest.update(try line.get()) }
    return digest.digest.hexadecimal
  }

  /// What the system tells of a file or a folder; nothing where it is gone.
  private static func line(of entry: Entry, in folder: Folder) throws(PublishingError) -> [UInt8] {
    guard let status = try folder.status(entry.path) else { return [] }
    let words =
      entry.isFolder
      ? "/\n" : " \(status.size) \(status.modified) \(status.changed) \(status.inode) \(status.permissions)\n"
    return entry.path.bytes + words.utf8
  }

  private func records() throws(PublishingError) -> Folder? {
    guard (try? System.realPath(folder)) != nil else { return nil }
    return try Folder(folder)
  }

  private func name() throws(PublishingError) -> Path {
    do throws(SystemFailure) {
      let real = try System.realPath(destination)
      return Path(bytes: Self.digest(Array(real.utf8)[...]) + Array(".build".utf8))
    } catch {
      throw .system(.open, path: destination, code: error.code)
    }
  }

  private static func digest(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    bytes.withUnsafeBytes { Digest(of: $0) }.hexadecimal
  }
}
