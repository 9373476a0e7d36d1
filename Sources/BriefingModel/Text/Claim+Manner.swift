extension Claim {
  /// How a claim gives what was said: in the speaker's words or in those of whoever tells it.
  ///
  /// It is read off the quotation marks of the claim's text, and where they leave a doubt, it promises less.
  public enum Manner: String, Sendable, Hashable, CaseIterable {
    /// A quotation, or several, without a word outside them.
    case quotation
    /// A retelling that holds words in quotation marks.
    case partial
    /// A retelling from beginning to end.
    case paraphrase

    /// Reads how a text gives what was said.
    init(of text: [UInt8]) {
      guard text.withUnsafeBufferPointer({ QuotationMarks.mayStand(in: $0) }) else {
        self = .paraphrase
        return
      }
      var quotations = QuotationScanner(text)
      var holdsQuotation = false
      while quotations.next() != nil { holdsQuotation = true }
      self = !holdsQuotation ? .paraphrase : quotations.hasWordsOutside ? .partial : .quotation
    }
  }
}

extension Body {
  /// Returns what a claim says, without markup, as UTF-8: its paragraphs, then the items of its lists.
  public func text(of claim: Claim) -> [UInt8] {
    var text: [UInt8] = []
    forEachText(of: claim) { part in
      if !text.isEmpty, !part.isEmpty { text.append(UInt8(ascii: " ")) }
      text.append(contentsOf: part)
    }
    return text
  }

  /// Returns how a claim gives what was said.
  public func manner(of claim: Claim) -> Claim.Manner {
    // Most hold no quotation mark, as can be told without putting their texts together.
    var mayQuote = false
    forEachText(of: claim) { if QuotationMarks.mayStand(in: $0) { mayQuote = true } }
    return mayQuote ? Claim.Manner(of: text(of: claim)) : .paraphrase
  }

  /// Gives the texts of a claim's blocks to a closure where they stand.
  private func forEachText(of claim: Claim, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    blocks.withUnsafeBufferPointer { blocks in
      blocks[claim.block].withText(body)
      var next = claim.block + 1
      // What stands in a block follows it directly, as blocks are in document order.
      while next < blocks.count, let parent = blocks[next].parent, parent >= claim.block {
        blocks[next].withText(body)
        next += 1
      }
    }
  }
}
