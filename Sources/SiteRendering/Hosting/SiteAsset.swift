/// A file that the site carries as it is.
public struct SiteAsset: Sendable, Hashable {
  /// Where it is, relative to `assets/` in the content.
  public let source: String
  /// Where it stands, from the site's root: `assets/map.3f786850e3.png`.
  public let path: String
  /// Whether a part of its content's SHA-256 stands in its name, so that browsers may keep it for good.
  let isFingerprinted: Bool
}
