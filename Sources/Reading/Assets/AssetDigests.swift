import Crypto
import Work

/// Returns the SHA-256 of files in hexadecimal digits, by their paths relative to `assets/`.
///
/// A file that cannot be read has none: whoever copies it tells why.
func digests(of files: [ContentFile]) -> [String: String] {
  let digests = concurrentMap(files) { file -> (String, String)? in
    guard let digest = try? file.digest() else { return nil }
    return (file.assetPath, digest)
  }
  return Dictionary(digests.compactMap(\.self)) { first, _ in first }
}

extension ContentFile {
  fileprivate func digest() throws(ReadingError) -> String {
    var hash = SHA256()
    if let location {
      try System.read(location) { hash.update(bufferPointer: $0) }
    } else {
      hash.update(data: bytes)
    }
    return hash.finalize().map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
