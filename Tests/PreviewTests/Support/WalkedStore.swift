import BriefingModel
import Reading
import Synchronization
import Work

/// All that was ever left by the readings of a walk.
final class WalkedStore: ReadingStore {
  private let state = Mutex((bytes: [Digest: [UInt8]](), found: 0))

  /// How often something was found.
  var foundCount: Int { state.withLock { $0.found } }

  /// Reads a folder as the next run of the program does.
  func reading(of folder: String, _ options: ReadingOptions) throws -> BriefingReading {
    var reader = BriefingReader(of: folder)
    try reader.update()
    return reader.reading(options, store: self)
  }

  func bytes(under key: Digest) -> [UInt8]? {
    state.withLock { state in
      let bytes = state.bytes[key]
      state.found += bytes == nil ? 0 : 1
      return bytes
    }
  }

  func keep(_ bytes: [UInt8], under key: Digest) { state.withLock { $0.bytes[key] = bytes } }
}

extension Briefing {
  /// All that its files say.
  var documents: [AnyHashable] { [dispatches, actors, places, events, sources, pages] }
}
