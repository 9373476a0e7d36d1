extension ExtendedDate {
  /// Reads EDTF (ISO 8601-2): levels 0 and 1, and level 2's sets and parts of a year.
  ///
  /// Date-times are RFC 3339's, seconds may be missing, and the offset may not. Spaces around the members of a set are
  /// dropped; everything else must be exact, and the error says what to write instead where that can be told.
  public init(_ text: String) throws(ExtendedDateError) {
    do {
      self = try Parser(bytes: Array(text.utf8)).parse()
    } catch {
      throw ExtendedDateError(
        problem: error.problem, offset: error.offset, length: error.length, suggestion: Correction(text).text)
    }
  }

  /// Reads EDTF as ``init(_:)`` does; nil where the text is none, without looking for what was meant.
  public init?(wellFormed text: String) {
    guard let date = try? Parser(bytes: Array(text.utf8)).parse() else { return nil }
    self = date
  }
}
