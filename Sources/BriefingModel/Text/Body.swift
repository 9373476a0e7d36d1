/// The text of a dispatch, a record or a page: its prose as cmark-gfm rendered it, and what the annotations in it mean.
public struct Body: Sendable {
  /// The rendered text, with marks where blocks, mentions and links stand.
  ///
  /// It spells out the texts of blocks (``setProse(_:texts:_:)``): whoever changes it leaves its words and marks where they are.
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

extension Body: Hashable {
  /// Whether two bodies say the same.
  public static func == (left: Body, right: Body) -> Bool {
    left.prose == right.prose && left.mentions == right.mentions && left.claims == right.claims
      && left.links == right.links
      && left.hasBlocks(of: right)
  }

  /// Hashes the prose, which says nearly all.
  public func hash(into hasher: inout Hasher) { hasher.combine(prose) }

  /// Whether two bodies have the same blocks with the same texts, wherever in their prose.
  public func hasBlocks(of other: Body) -> Bool {
    blocks.count == other.blocks.count
      && blocks.indices.allSatisfy { index in
        blocks[index].kind == other.blocks[index].kind && blocks[index].parent == other.blocks[index].parent
          && text(of: index) == other.text(of: index)
      }
  }
}
