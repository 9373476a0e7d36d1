import Work

/// Digests of all that the files of a `Content/` folder held; what is only listed counts by its size and the times of its
/// changes.
public struct ContentFingerprint: Sendable {
  /// The SHA-256 of all files.
  public let whole: Digest
  /// The SHA-256 of all files but the dispatches.
  public let besideDispatches: Digest
  /// The SHA-256 of each dispatch's file, or files, by the dispatch's id.
  public let dispatches: [String: Digest]

  init(of files: [ContentFile]) {
    let digests = concurrentMap(files) { ContentFingerprint.digest(of: $0) }
    var others: [Digest] = []
    var dispatches: [String: Digest] = [:]
    for (file, digest) in zip(files, digests) {
      guard let document = DocumentPath.document(file.path), document.kind == .dispatch else {
        others.append(digest)
        continue
      }
      // One of two with the same id may be withheld; which, is not known here.
      dispatches[document.id] = dispatches[document.id].map { Digest(of: [$0, digest]) } ?? digest
    }
    whole = Digest(of: digests)
    besideDispatches = Digest(of: others)
    self.dispatches = dispatches
  }

  private static func digest(of file: ContentFile) -> Digest {
    var parts = PartialDigest()
    parts.update(Array("\(file.path)\0\(file.trouble.map { "\($0)" } ?? "")\0".utf8))
    parts.update(ContentFile.isRead(path: file.path) ? file.bytes : Array("\(file.version as Any)".utf8))
    return parts.digest
  }
}
