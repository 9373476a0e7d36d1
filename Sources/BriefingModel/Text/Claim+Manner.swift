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
      guard QuotationMarks.mayStand(in: text) else {
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
    // What stands in a block follows it directly, as blocks are in document order.
    let inner = blocks.dropFirst(claim.block + 1).prefix { ($0.parent ?? -1) >= claim.block }
    let parts = [blocks[claim.block].text] + inner.map(\.text)
    return Array(parts.filter { !$0.isEmpty }.joined(separator: [UInt8(ascii: " ")]))
  }

  /// Returns how a claim gives what was said.
  public func manner(of claim: Claim) -> Claim.Manner { Claim.Manner(of: text(of: claim)) }
}
