import Crypto

/// A digest of all that a page's bytes depend on: pages with one key have the same address and the same bytes, whichever
/// build renders them.
///
/// It is made of what the page is given to show, before any of it is rendered: a build that knows what the last one wrote
/// under a key need not render it again.
public struct PageKey: Sendable, Hashable {
  /// How many bytes a key has.
  public static let size = 32

  private let digest: SIMD32<UInt8>

  init(_ digest: SHA256Digest) {
    self.digest = digest.withUnsafeBytes { $0.loadUnaligned(as: SIMD32<UInt8>.self) }
  }

  /// Reads a key; nil where the bytes are not as many as one has.
  public init?(_ bytes: some Collection<UInt8>) {
    guard bytes.count == PageKey.size else { return nil }
    digest = SIMD32(bytes)
  }

  /// Appends the key's bytes.
  public func append(to bytes: inout [UInt8]) {
    withUnsafeBytes(of: digest) { bytes.append(contentsOf: $0) }
  }
}
