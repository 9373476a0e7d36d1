import Synchronization

/// How many connections are open, and whether there may be one more.
final class ConnectionCount: Sendable {
  private let count = Mutex(0)
  private let limit: Int

  init(limit: Int) {
    self.limit = limit
  }

  /// Takes one, unless the limit is reached.
  func take() -> Bool {
    count.withLock { count in
      guard count < limit else { return false }
      count += 1
      return true
    }
  }

  /// Gives one back.
  func giveBack() {
    count.withLock { $0 -= 1 }
  }
}
