/// Watches folders and says what has changed in them, when a row of changes has come to its end.
final class FolderWatch {
  /// How changes in folders become known.
  enum Method: Sendable, Equatable {
    /// The system tells of them.
    case notified
    /// They are looked for again and again; the system's reason why it does not tell, where it has one.
    case polled(reason: String?)
  }

  /// How long nothing may happen for a row of changes to be at its end: an editor's writes come closer together.
  private static let settling: Int32 = 20
  /// How long a row of changes may go on before it is told of all the same.
  private static let patience: Int64 = 300_000_000
  /// How long to wait before looking for changes again.
  private static let interval: Int32 = 500

  /// How changes become known.
  let method: Method
  private let source: any ChangeSource
  private let bell: Bell

  /// Watches folders, which need not be there yet; the bell ends any waiting for changes.
  init(_ folders: [String], bell: Bell, isPolling: Bool = false) {
    self.bell = bell
    #if os(Linux)
    if !isPolling {
      do throws(System.NoNotification) {
        source = try NotifiedChanges(in: folders)
        method = .notified
        return
      } catch {
        method = .polled(reason: error.reason)
        source = PolledChanges(in: folders)
        return
      }
    }
    #endif
    method = .polled(reason: nil)
    source = PolledChanges(in: folders)
  }

  /// Waits for changes and returns them when they have settled; `nil` where there are none within a time, and when the bell
  /// rings.
  func next(within milliseconds: Int32? = nil) -> FolderChanges? {
    let deadline = milliseconds.map { System.now + Int64($0) * 1_000_000 }
    var changes = FolderChanges()
    var limit: Int64?
    while true {
      let wait = changes.isEmpty ? remaining(until: deadline) : Self.settling
      let isReady = self.wait(wait)
      guard !bell.hasRung else { return nil }
      if isReady {
        changes.formUnion(source.changes())
        if !changes.isEmpty { limit = limit ?? System.now + Self.patience }
        if let limit, System.now > limit { return changes }
      } else if !changes.isEmpty {
        return changes
      } else if let deadline, System.now >= deadline {
        return nil
      }
    }
  }

  /// Waits until there may be changes; answers whether there may be.
  private func wait(_ milliseconds: Int32?) -> Bool {
    guard let descriptor = source.descriptor else {
      let isSettling = milliseconds == Self.settling
      _ = System.wait(for: [bell.descriptor], milliseconds: min(milliseconds ?? Self.interval, Self.interval))
      // What was found by looking has settled long ago.
      return !isSettling
    }
    return System.wait(for: [descriptor, bell.descriptor], milliseconds: milliseconds).contains(descriptor)
  }

  private func remaining(until deadline: Int64?) -> Int32? {
    deadline.map { Int32(clamping: max(($0 - System.now) / 1_000_000, 0)) }
  }
}
