/// Finds the quotations in a text, by the quotation marks of many languages, in time linear in it.
///
/// A mark that may be something else, such as an apostrophe or inches, opens only before a word and closes only behind
/// one. A quotation mark without its other half is passed over.
struct QuotationScanner {
  private let scalars: [Unicode.Scalar]
  private var position = 0
  /// Marks that nothing ends any more: there is no use in looking again.
  private var unended: Set<Unicode.Scalar> = []
  /// Whether a letter or a digit stands outside the quotations found so far.
  private(set) var hasWordsOutside = false

  init(_ text: [UInt8]) {
    scalars = Array(String(decoding: text, as: UTF8.self).unicodeScalars)
  }

  /// Finds the next quotation with a word in it: the positions of the scalars between its marks.
  mutating func next() -> Range<Int>? {
    while position < scalars.count {
      if let end = endOfQuotation(at: position) {
        let quotation = position + 1..<end
        position = end + 1
        if scalars[quotation].contains(where: \.isLetterOrDigit) { return quotation }
      } else {
        hasWordsOutside = hasWordsOutside || scalars[position].isLetterOrDigit
        position += 1
      }
    }
    return nil
  }

  /// Finds the mark that ends the quotation which begins at a position, if one does.
  private mutating func endOfQuotation(at start: Int) -> Int? {
    let opening = scalars[start]
    guard let closings = QuotationMarks.closings(of: opening), canOpen(at: start), !unended.contains(opening) else {
      return nil
    }
    // In “the rebels’ town” the mark belongs to the word, unless none behind it can end the quotation.
    var possessive: Int?
    for candidate in scalars.indices[(start + 1)...] {
      if closings.contains(scalars[candidate]), canClose(at: candidate) {
        guard mayBePossessive(at: candidate) else { return candidate }
        possessive = candidate
      } else if possessive != nil, scalars[candidate] == opening, canOpen(at: candidate) {
        break
      }
    }
    if possessive == nil { unended.insert(opening) }
    return possessive
  }

  private func canOpen(at position: Int) -> Bool {
    guard QuotationMarks.needsRoomToOpen(scalars[position]) else { return true }
    let isBehindWord = position > 0 && scalars[position - 1].isLetterOrDigit
    return !isBehindWord && position + 1 < scalars.count && !scalars[position + 1].properties.isWhitespace
  }

  private func canClose(at position: Int) -> Bool {
    guard QuotationMarks.needsRoomToClose(scalars[position]) else { return true }
    let isBeforeWord = position + 1 < scalars.count && scalars[position + 1].isLetterOrDigit
    return !isBeforeWord && !scalars[position - 1].properties.isWhitespace
  }

  /// Whether a mark can be the apostrophe of a plural, with words behind it.
  private func mayBePossessive(at position: Int) -> Bool {
    QuotationMarks.isApostrophe(scalars[position]) && scalars[position - 1] == "s"
      && scalars[(position + 1)...].contains(where: \.isLetterOrDigit)
  }
}

extension Unicode.Scalar {
  fileprivate var isLetterOrDigit: Bool {
    switch self {
    case "0"..."9", "a"..."z", "A"..."Z": true
    default: !isASCII && (properties.isAlphabetic || properties.numericType != nil)
    }
  }
}
