import SiteRendering
import Synchronization
import Work

/// Which pages a build takes over from the last one, and what the next one can take over from it.
final class PageReuse: Sendable {
  private let keys: PageKeys?
  private let last: Set<Digest>
  private let left = Mutex<[Digest]>([])

  /// - Parameters:
  ///   - keys: The keys of the site's pages; nil where all of them are to be rendered.
  ///   - last: The keys of the pages that stand at the destination.
  init(_ keys: PageKeys?, last: [Digest]) {
    self.keys = keys
    self.last = Set(last)
  }

  /// The keys of the pages that the build has left.
  var pages: [Digest] { left.withLock { $0 } }

  /// Whether the last build has left the very page that a file would be rendered to.
  func isLeft(_ file: SiteFile) -> Bool {
    guard let key = keys?.key(of: file) else { return false }
    left.withLock { $0.append(key) }
    return last.contains(key)
  }
}
