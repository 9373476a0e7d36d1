/// Telling a quotation from a retelling.
enum Quotation {
  /// Whether a text is one quotation from its first character to its last, or to the full stop after it.
  static func isWhole(_ text: [UInt8]) -> Bool {
    var text = text[...]
    while let last = text.last, last == UInt8(ascii: ".") || last == UInt8(ascii: " ") { text.removeLast() }
    return marks.contains { opening, closing in
      text.starts(with: opening.utf8) && text.reversed().starts(with: closing.utf8.reversed())
        && text.dropFirst(opening.utf8.count).firstRange(of: closing.utf8)?.upperBound == text.endIndex
    }
  }

  private static let marks = [("“", "”"), ("«", "»"), ("\"", "\""), ("„", "“"), ("‘", "’"), ("「", "」")]
}
