/// What a build has done to Output/.
public struct OutputSummary: Sendable, Hashable {
  /// Files that are new or have changed.
  public let written: Int

  /// Files that stayed as they were, with their times.
  public let unchanged: Int

  /// Files of the last build that are no longer part of the site, and are gone.
  public let removed: Int

  /// What no build has written and was kept, sorted: a folder with a slash at its end stands for all that it holds.
  public let kept: [String]

  /// The size of the site's files together, without the manifest.
  public let bytes: Int
}

extension OutputSummary {
  /// A site that was left as it is.
  public init(unchanged: Int, bytes: Int) {
    self.init(written: 0, unchanged: unchanged, removed: 0, kept: [], bytes: bytes)
  }
}
