import Work

/// Where a run of the program leaves what it has read for the next one: bytes, each under a digest of all that they
/// follow from.
public protocol ReadingStore: Sendable {
  /// The bytes that are kept under a digest; nil where there are none.
  func bytes(under key: Digest) -> [UInt8]?

  /// Keeps bytes under a digest.
  func keep(_ bytes: [UInt8], under key: Digest)
}
