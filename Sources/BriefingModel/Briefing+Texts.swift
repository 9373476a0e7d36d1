extension Briefing {
  /// Whether it differs from an earlier reading of the same content in nothing but what the texts of some dispatches say: the
  /// same mentions and claims in the same blocks, in other words, perhaps with other blocks behind them.
  ///
  /// Nothing that is derived from a briefing as a whole, its evidence and what pages there are, depends on these words.
  ///
  /// - Parameters:
  ///   - earlier: The earlier reading.
  ///   - dispatches: The ids of all dispatches that were read anew; whoever asks vouches that all else is as it was.
  public func differsOnlyInTexts(from earlier: Briefing, of dispatches: Set<String>) -> Bool {
    guard audience == earlier.audience, edition == earlier.edition,
      self.dispatches.count == earlier.dispatches.count, assets == earlier.assets,
      assetDigests == earlier.assetDigests
    else { return false }
    return self.dispatches.indices.allSatisfy { index in
      !dispatches.contains(self.dispatches[index].id)
        || self.dispatches[index].hasFrame(of: earlier.dispatches[index])
    }
  }
}

extension Dispatch {
  /// Whether all but the words of two texts is the same, byte for byte: equal strings may still look different on a page.
  fileprivate func hasFrame(of other: Dispatch) -> Bool {
    "\(frame)".utf8.elementsEqual("\(other.frame)".utf8)
  }

  private var frame: Dispatch {
    var frame = self
    frame.body.prose = Prose()
    frame.body.blocks = body.blocks.prefix(body.endOfFrame).map { Block(kind: $0.kind, parent: $0.parent) }
    frame.body.mentions = body.mentions.map { mention in
      var place = Mention(mention.target, block: mention.block, range: 0..<0)
      place.manner = mention.manner
      place.certainty = mention.certainty
      place.isMisspelt = mention.isMisspelt
      return place
    }
    return frame
  }
}

extension Body {
  /// Behind the last block that anything outside of the text itself refers to or asks about.
  fileprivate var endOfFrame: Int {
    let mentioned = mentions.lazy.map(\.block).max() ?? -1
    let claimed = claims.lazy.map(\.block).max() ?? -1
    // Whom a block is for is asked of it and of those around it.
    let marked = blocks.lastIndex { $0.kind == .internalNote || $0.parent != nil } ?? -1
    return max(mentioned, claimed, marked) + 1
  }
}
