import Synchronization

/// Ends the waiting of another thread, once and for all.
final class Bell: Sendable {
  private let rung = Atomic(false)
  private let ends: (read: Int32, write: Int32)?

  init() {
    ends = System.pipe()
  }

  deinit {
    guard let ends else { return }
    System.end(ends.read)
    System.end(ends.write)
  }

  /// The descriptor that has something to read once the bell has rung.
  var descriptor: Int32 { ends?.read ?? -1 }

  /// Whether it has rung.
  var hasRung: Bool { rung.load(ordering: .acquiring) }

  /// Rings.
  func ring() {
    rung.store(true, ordering: .releasing)
    if let ends { System.wake(ends.write) }
  }
}
