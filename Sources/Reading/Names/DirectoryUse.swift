import Synchronization

/// What was asked of a directory on behalf of one document.
final class DirectoryUse: Sendable {
  private let files = Atomic(false)

  /// Whether it was asked which dispatches, pages or assets there are.
  var asksForFiles: Bool { files.load(ordering: .relaxed) }

  /// Notes that it was asked so.
  func noteFiles() {
    files.store(true, ordering: .relaxed)
  }
}
