import SiteRendering
import Synchronization
import Work

/// Which pages a build takes over from the last one, and what the next one can take over from it.
final class PageReuse: Sendable {
  private let keys: PageKeys?
  private let last: Set<Digest>
  private let isStanding: @Sendable () -> Bool
  private let left = Mutex<[Digest]>([])

  /// - Parameters:
  ///   - keys: The keys of the site's pages; nil where all of them are to be rendered.
  ///   - last: The keys of the pages that the last build has left.
  ///   - isStanding: Tells whether its site stands as it was left.
  init(_ keys: PageKeys?, of last: [Digest], isStanding: @escaping @Sendable () -> Bool) {
    self.keys = keys
    self.last = Set(last)
    self.isStanding = isStanding
  }

  /// The keys of the pages that this build leaves.
  var pages: [Digest] { left.withLock { $0 } }

  /// Whether anything can be taken over now.
  var isPossible: Bool { !last.isEmpty && isStanding() }

  /// Whether the last build has left the very page that a file would be rendered to.
  func isLeft(_ file: SiteFile) -> Bool {
    guard let key = keys?.key(of: file) else { return false }
    left.withLock { $0.append(key) }
    return last.contains(key)
  }
}
