import Synchronization
import Work

/// Bytes under digests in memory, which counts how often something was found.
public final class MemoryStore: Sendable {
  private let state = Mutex((bytes: [Digest: [UInt8]](), found: 0))

  /// Makes a store of nothing.
  public init() {}

  /// The bytes that are kept under a digest; nil where there are none.
  public func bytes(under key: Digest) -> [UInt8]? {
    state.withLock { state in
      let bytes = state.bytes[key]
      state.found += bytes == nil ? 0 : 1
      return bytes
    }
  }

  /// Keeps bytes under a digest.
  public func keep(_ bytes: [UInt8], under key: Digest) { state.withLock { $0.bytes[key] = bytes } }

  /// How often something was found since the last time.
  public func takeCount() -> Int {
    state.withLock { state in
      defer { state.found = 0 }
      return state.found
    }
  }
}
