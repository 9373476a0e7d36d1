/// A link or an image that leads to another file of the briefing.
public struct InternalLink: Sendable, Hashable {
  /// Whether it is shown in place or followed.
  public enum Kind: Sendable, Hashable {
    case link, image
  }

  /// Whether it is a link or an image.
  public var kind: Kind
  /// The address from the site's root, not yet percent-encoded: `assets/map.png`, `about.html#b2`.
  public var path: String
  /// The link's title, or empty.
  public var title: String
  /// The text in the stead of an image, or empty.
  public var alternative: String

  /// Makes a link.
  public init(kind: Kind, path: String, title: String = "", alternative: String = "") {
    self.kind = kind
    self.path = path
    self.title = title
    self.alternative = alternative
  }
}
