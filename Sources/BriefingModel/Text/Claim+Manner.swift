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
    var text = blocks[claim.block].text
    // What stands in a block follows it directly, as blocks are in document order.
    for block in blocks[(claim.block + 1)...] {
      guard let parent = block.parent, parent >= claim.block else { break }
      if text.isEmpty {
        text = block.text
      } else if !block.text.isEmpty {
        text.append(UInt8(ascii: " "))
        text += block.text
      }
    }
    return text
  }

  /// Returns how a claim gives what was said.
  public func manner(of claim: Claim) -> Claim.Manner { Claim.Manner(of: text(of: claim)) }
}
