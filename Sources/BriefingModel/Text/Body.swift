/// The text of a dispatch, a record or a page: its prose as cmark-gfm rendered it, and what the annotations in it mean.
public struct Body: Sendable, Hashable {
  /// The rendered text, with marks where blocks, mentions and links stand.
  public var prose = Prose()
  /// The blocks in document order; the block at position 0 is `b1`.
  public var blocks: [Block] = []
  /// The mentions in document order.
  public var mentions: [Mention] = []
  /// The claims in document order.
  public var claims: [Claim] = []
  /// The links and images that lead to other files of the briefing, in document order.
  public var links: [InternalLink] = []

  /// Makes an empty body.
  public init() {}

  /// Whether there is nothing to show.
  public var isEmpty: Bool { blocks.isEmpty }
}
