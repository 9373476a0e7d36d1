/// The quotation marks that word processors put in the stead of the straight one.
enum CurlyQuote {
  /// Returns how many bytes such a mark has at an offset; `nil` where there is none.
  static func length(in bytes: [UInt8], at offset: Int) -> Int? {
    // Most values begin with a letter or a digit.
    guard offset < bytes.count, bytes[offset] >= 0x80 else { return nil }
    return marks.first { bytes.holds($0, at: offset) }?.count
  }

  private static let marks = ["“", "”", "„", "‟", "«", "»", "‘", "’", "‚"].map { Array($0.utf8) }
}
