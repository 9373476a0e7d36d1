import Work

/// Digests of all that the files of a `Content/` folder held; what is only listed counts by its size and the times of its
/// changes.
public struct ContentFingerprint: Sendable {
  /// The SHA-256 of all files.
  public let whole: Digest
  /// The SHA-256 of all files but the dispatches, and of those of records only as far as their front matter goes.
  public let besideTexts: Digest
  /// The SHA-256 of each dispatch's file, or files, by the dispatch's id.
  public let dispatches: [String: Digest]

  /// What is told of one file.
  private struct Part {
    let whole: Digest
    /// Of a record's file, the digest of what stands before its text.
    let frame: Digest?
    /// The id of the dispatch that it is.
    let dispatch: String?

    init(_ file: ContentFile) {
      let document = DocumentPath.document(file.path)
      dispatch = document?.kind == .dispatch ? document?.id : nil
      whole = Part.digest(of: file)
      frame =
        if case .record = document?.kind, let end = file.textOffset { Part.digest(of: file, upTo: end) } else { nil }
    }

    private static func digest(of file: ContentFile, upTo end: Int = .max) -> Digest {
      var parts = PartialDigest()
      parts.update(Array("\(file.path)\0\(file.trouble.map { "\($0)" } ?? "")\0".utf8))
      if ContentFile.isRead(path: file.path) {
        file.bytes.withUnsafeBytes { parts.update(UnsafeRawBufferPointer(rebasing: $0.prefix(end))) }
      } else {
        parts.update(Array("\(file.version as Any)".utf8))
      }
      return parts.digest
    }
  }

  init(of files: [ContentFile]) {
    let parts = concurrentMap(files) { Part($0) }
    var dispatches: [String: Digest] = [:]
    for part in parts {
      guard let id = part.dispatch else { continue }
      // One of two with the same id may be withheld; which, is not known here.
      dispatches[id] = dispatches[id].map { Digest(of: [$0, part.whole]) } ?? part.whole
    }
    whole = Digest(of: parts.map(\.whole))
    besideTexts = Digest(of: parts.filter { $0.dispatch == nil }.map { $0.frame ?? $0.whole })
    self.dispatches = dispatches
  }
}

extension ContentFile {
  /// Where the text behind the front matter begins; nil where that cannot be told.
  fileprivate var textOffset: Int? {
    guard case .found(let bounds) = FrontMatterBounds.find(in: SourceText(path: path, bytes: bytes)) else { return nil }
    return bounds.body
  }
}
