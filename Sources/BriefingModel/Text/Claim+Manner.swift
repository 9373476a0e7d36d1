import Work

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
  // Inlined where they are called, so that neither the body nor the claim is copied.
  /// Returns what a claim says, without markup, as UTF-8: its paragraphs, then the items of its lists; somebody has to hold the
  /// body meanwhile.
  @inlinable @inline(__always)
  public func text(of claim: Claim) -> [UInt8] {
    Body.text(ofClaimIn: claim.block, blocks.inPlace, prose.bytes.inPlace)
  }

  /// Returns how a claim gives what was said; somebody has to hold the body meanwhile.
  @inlinable @inline(__always)
  public func manner(of claim: Claim) -> Claim.Manner {
    Body.manner(ofClaimIn: claim.block, blocks.inPlace, prose.bytes.inPlace)
  }

  @usableFromInline static func text(
    ofClaimIn block: Int, _ blocks: UnsafeBufferPointer<Block>, _ prose: UnsafeBufferPointer<UInt8>
  ) -> [UInt8] {
    var text: [UInt8] = []
    forEachText(ofClaimIn: block, blocks, prose) { part in
      if !text.isEmpty, !part.isEmpty { text.append(UInt8(ascii: " ")) }
      text.append(contentsOf: part)
    }
    return text
  }

  @usableFromInline static func manner(
    ofClaimIn block: Int, _ blocks: UnsafeBufferPointer<Block>, _ prose: UnsafeBufferPointer<UInt8>
  ) -> Claim.Manner {
    // Most hold no quotation mark, as can be told without putting their texts together.
    var mayQuote = false
    forEachText(ofClaimIn: block, blocks, prose) { if QuotationMarks.mayStand(in: $0) { mayQuote = true } }
    return mayQuote ? Claim.Manner(of: text(ofClaimIn: block, blocks, prose)) : .paraphrase
  }

  /// Gives the texts of a claim's blocks to a closure.
  private static func forEachText(
    ofClaimIn block: Int, _ blocks: UnsafeBufferPointer<Block>, _ prose: UnsafeBufferPointer<UInt8>,
    _ use: (UnsafeBufferPointer<UInt8>) -> Void
  ) {
    withText(of: blocks.pointer(to: block), in: prose, use)
    var next = block + 1
    // What stands in a block follows it directly, as blocks are in document order.
    while next < blocks.count, let parent = blocks[next].parent, parent >= block {
      withText(of: blocks.pointer(to: next), in: prose, use)
      next += 1
    }
  }
}
