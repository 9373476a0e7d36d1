import Work

/// The quotation marks of many languages.
enum QuotationMarks {
  /// Whether any mark may stand in a text: one in ASCII does, or a character outside it.
  static func mayStand(in text: UnsafeBufferPointer<UInt8>) -> Bool {
    let (quote, apostrophe) = (UInt8(ascii: "\""), UInt8(ascii: "'"))
    let place = text.endOfRun(
      from: 0, ofEight: { $0.holds(quote) || $0.holds(apostrophe) || $0.holdsByteOutsideASCII },
      ends: { $0 == quote || $0 == apostrophe || $0 >= 0x80 })
    return place < text.count
  }

  /// Returns the marks that may end a quotation which a mark begins; nil where it begins none.
  static func closings(of opening: Unicode.Scalar) -> [Unicode.Scalar]? {
    opening.isASCII && opening != "\"" && opening != "'" ? nil : pairs[opening]
  }

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
