import Work

/// The SHA-256 of files, worked out once for each as long as it is not written again.
struct AssetDigests: Sendable {
  private struct Known {
    var version: System.Version
    var digest: String
  }

  private var known: [String: Known] = [:]

  /// Returns the digests of files in hexadecimal digits, by their paths relative to `assets/`.
  ///
  /// A file that cannot be read has none: whoever copies it tells why.
  mutating func digests(of files: [ContentFile]) -> [String: String] {
    let known = known
    let found = concurrentMap(files) { file -> (path: String, Known)? in
      // It is older than what is read now: what is written meanwhile is read again the next time.
      let version = file.version
      if let version, let before = known[file.assetPath], before.version == version { return (file.assetPath, before) }
      guard let digest = try? file.digest() else { return nil }
      return (file.assetPath, Known(version: version ?? System.Version(), digest: digest))
    }
    self.known = Dictionary(found.compactMap(\.self)) { first, _ in first }
    return self.known.mapValues(\.digest)
  }
}

extension ContentFile {
  fileprivate func digest() throws(ReadingError) -> String {
    guard let location else { return Digest(of: bytes).text }
    var parts = PartialDigest()
    try System.read(location) { parts.update($0) }
    return parts.digest.text
  }
}
