/// How far a text is a quotation rather than a retelling.
enum Quotation {
  /// One quotation from its first character to its last, or to the full stop after it.
  case whole
  /// A retelling that holds words in quotation marks.
  case inPart
  /// A retelling from beginning to end.
  case none

  /// Tells how far a text is a quotation by its quotation marks.
  init(_ text: [UInt8]) {
    self = Quotation.isWhole(text) ? .whole : Quotation.holdsQuotation(text) ? .inPart : .none
  }

  private static func isWhole(_ text: [UInt8]) -> Bool {
    var text = text[...]
    while let last = text.last, last == UInt8(ascii: ".") || last == UInt8(ascii: " ") { text.removeLast() }
    return marks.contains { opening, closing in
      text.starts(with: opening.utf8) && text.reversed().starts(with: closing.utf8.reversed())
        && text.dropFirst(opening.utf8.count).firstRange(of: closing.utf8)?.upperBound == text.endIndex
    }
  }

  private static func holdsQuotation(_ text: [UInt8]) -> Bool {
    marks.contains { opening, closing in
      guard let start = text.firstRange(of: opening.utf8),
        let end = text[start.upperBound...].firstRange(of: closing.utf8)
      else { return false }
      return end.lowerBound > start.upperBound
    }
  }

  private static let marks = [("“", "”"), ("«", "»"), ("\"", "\""), ("„", "“"), ("‘", "’"), ("「", "」")]
}
