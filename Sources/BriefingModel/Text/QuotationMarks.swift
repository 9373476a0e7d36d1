/// The quotation marks of many languages.
enum QuotationMarks {
  /// Returns the marks that may end a quotation which a mark begins; nil where it begins none.
  static func closings(of opening: Unicode.Scalar) -> [Unicode.Scalar]? { pairs[opening] }

  /// Whether a mark means something else inside a word or behind it: an apostrophe, inches, the end of a quotation.
  static func needsRoomToOpen(_ mark: Unicode.Scalar) -> Bool { ["\"", "'", "‘", "”", "״", "＂"].contains(mark) }

  /// Whether a mark means something else inside a word.
  static func needsRoomToClose(_ mark: Unicode.Scalar) -> Bool { ["\"", "'", "’", "״", "＂"].contains(mark) }

  /// Whether a mark is an apostrophe too.
  static func isApostrophe(_ mark: Unicode.Scalar) -> Bool { mark == "'" || mark == "’" }

  /// German and Danish point guillemets inwards, Swedish and Finnish open with the mark that closes.
  private static let pairs: [Unicode.Scalar: [Unicode.Scalar]] = [
    "\"": ["\""], "'": ["'"], "＂": ["＂"], "״": ["״"],
    "“": ["”"], "‘": ["’"], "„": ["“", "”"], "‚": ["‘", "’"], "”": ["”", "“"],
    "«": ["»"], "»": ["«", "»"], "‹": ["›"], "›": ["‹", "›"],
    "「": ["」"], "『": ["』"], "〝": ["〟", "〞"],
  ]
}
