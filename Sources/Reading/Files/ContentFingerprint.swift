import Crypto
import Work

/// Digests of all that the files of a `Content/` folder held; what is only listed counts by its size and the times of its
/// changes.
public struct ContentFingerprint: Sendable {
  /// The SHA-256 of all files.
  public let whole: SHA256Digest
  /// The SHA-256 of all files but the dispatches.
  public let besideDispatches: SHA256Digest
  /// The SHA-256 of each dispatch's file, by the dispatch's id.
  public let dispatches: [String: SHA256Digest]

  init(of files: [ContentFile]) {
    let digests = concurrentMap(files) { ContentFingerprint.digest(of: $0) }
    var (whole, others) = (SHA256(), SHA256())
    var dispatches: [String: SHA256Digest] = [:]
    for (file, digest) in zip(files, digests) {
      digest.withUnsafeBytes { whole.update(bufferPointer: $0) }
      if let document = DocumentPath.document(file.path), document.kind == .dispatch {
        dispatches[document.id] = digest
      } else {
        digest.withUnsafeBytes { others.update(bufferPointer: $0) }
      }
    }
    self.whole = whole.finalize()
    besideDispatches = others.finalize()
    self.dispatches = dispatches
  }

  private static func digest(of file: ContentFile) -> SHA256Digest {
    var hash = SHA256()
    hash.update(data: Array("\(file.path)\0\(file.trouble.map { "\($0)" } ?? "")\0".utf8))
    hash.update(data: ContentFile.isRead(path: file.path) ? file.bytes : Array("\(file.version as Any)".utf8))
    return hash.finalize()
  }
}
