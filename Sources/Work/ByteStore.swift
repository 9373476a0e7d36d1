import Synchronization

/// Runs of bytes that come one by one, from any thread, and stand behind each other in large pieces of memory, which stay where
/// they are as long as this object is held.
///
/// As so many arrays they would take a fifth more: each has a head, and an allocator gives out sizes in steps.
public final class ByteStore: Sendable {
  private struct Room {
    /// How many bytes a piece has, but for one that is made for a longer run: with its own, the allocator fills whole steps.
    private static let pieceSize = (1 << 20) - (1 << 12)

    private(set) var pieces: [UnsafeMutableRawBufferPointer] = []
    /// How many bytes of the last piece are taken.
    private var taken = 0

    mutating func take(_ count: Int) -> UnsafeMutableRawBufferPointer {
      if pieces.last.map({ $0.count - taken < count }) ?? true {
        pieces.append(.allocate(byteCount: max(count, Self.pieceSize), alignment: 1))
        taken = 0
      }
      defer { taken += count }
      return UnsafeMutableRawBufferPointer(rebasing: pieces[pieces.count - 1][taken..<taken + count])
    }
  }

  private let room = Mutex(Room())

  /// Makes an empty store.
  public init() {}

  deinit {
    room.withLock { room in
      for piece in room.pieces { piece.deallocate() }
    }
  }

  /// Keeps a copy of a run, and answers where it stands.
  public func keep(_ run: [UInt8]) -> UnsafeBufferPointer<UInt8> {
    let place = room.withLock { room in room.take(run.count) }
    // Nobody else knows of the place yet.
    run.withUnsafeBytes { place.copyMemory(from: $0) }
    return UnsafeBufferPointer(place.bindMemory(to: UInt8.self))
  }
}
