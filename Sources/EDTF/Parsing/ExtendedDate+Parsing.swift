extension ExtendedDate {
  /// Reads EDTF (ISO 8601-2): levels 0 and 1, and level 2's sets and parts of a year.
  ///
  /// Date-times are RFC 3339's, seconds may be missing, and the offset may not. Spaces around the members of a set are
  /// dropped; everything else must be exact, and the error says what to write instead where that can be told.
  public init(_ text: String) throws(ExtendedDateError) {
    if let date = ExtendedDate(plainDay: text) {
      self = date
      return
    }
    do {
      self = try Parser(bytes: Array(text.utf8)).parse()
    } catch {
      throw ExtendedDateError(
        problem: error.problem, offset: error.offset, length: error.length, suggestion: Correction(text).text)
    }
  }

  /// Reads EDTF as ``init(_:)`` does; nil where the text is none, without looking for what was meant.
  public init?(wellFormed text: String) {
    if let date = ExtendedDate(plainDay: text) {
      self = date
      return
    }
    guard let date = try? Parser(bytes: Array(text.utf8)).parse() else { return nil }
    self = date
  }

  /// Reads what nearly every date is, a day such as `2013-01-10`, which is its own canonical text; nil where it is anything
  /// else, right or wrong.
  private init?(plainDay text: String) {
    guard text.utf8.count == 10 else { return nil }
    var copy = text
    guard let day = copy.withUTF8({ Self.day($0) }) else { return nil }
    self.init(day)
  }

  private static func day(_ text: UnsafeBufferPointer<UInt8>) -> Day? {
    var parts = (0, 0, 0)
    for offset in text.indices {
      let byte = text[offset]
      if offset == 4 || offset == 7 {
        guard byte == UInt8(ascii: "-") else { return nil }
        parts = (parts.1, parts.2, 0)
      } else {
        guard isDigit(byte) else { return nil }
        parts.2 = parts.2 * 10 + Int(byte - UInt8(ascii: "0"))
      }
    }
    return Day(year: parts.0, month: parts.1, day: parts.2)
  }
}
