import Publishing
import SiteRendering
import Synchronization
import Work

/// Which pages a build takes over from the last one, and what the next one can take over from it.
final class PageReuse: Sendable {
  private let keys: PageKeys?
  private let last: BuildRecord.LastBuild?
  private let lastPages: Set<Digest>
  private let left = Mutex<[Digest]>([])

  /// - Parameters:
  ///   - keys: The keys of the site's pages; nil where all of them are to be rendered.
  ///   - last: The last build, if the destination was as it left it.
  ///   - lastPages: The keys of the pages that it left.
  init(_ keys: PageKeys?, after last: BuildRecord.LastBuild?, leaving lastPages: [Digest]) {
    self.keys = keys
    self.last = last
    self.lastPages = Set(lastPages)
  }

  /// The keys of the pages that this build leaves.
  var pages: [Digest] { left.withLock { $0 } }

  /// Whether pages can be taken over into an output: it may be another build's site that stands there by now.
  func isPossible(in output: StagedOutput) throws(PublishingError) -> Bool {
    guard let last else { return false }
    return try output.follows(last)
  }

  /// Whether the last build has left the very page that a file would be rendered to.
  func isLeft(_ file: SiteFile) -> Bool {
    guard let key = keys?.key(of: file) else { return false }
    left.withLock { $0.append(key) }
    return lastPages.contains(key)
  }
}
