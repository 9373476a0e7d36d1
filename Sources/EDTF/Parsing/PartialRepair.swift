/// Repairs of a date that is almost EDTF.
enum PartialRepair {
  /// `201x`, `201?`, `2013-01-??` and `2010s` all mean unspecified digits.
  static func unspecified(_ text: String) -> String? {
    if text.utf8.count == 5, text.hasSuffix("0s") { return text.prefix(3) + "X" }
    let marked = String(text.map { "x?*_".contains($0) ? "X" : $0 })
    return marked == text ? nil : marked
  }

  /// A space before the time, one-digit hours, offsets without a colon and `UTC` for `Z`.
  static func time(_ text: String) -> String? {
    guard text.utf8.first.map(isDigit) == true, let gap = text.firstIndex(where: { " Tt".contains($0) }) else {
      return nil
    }
    var clock = text[text.index(after: gap)...].filter { $0 != " " }
    for zone in ["UTC", "GMT"] where clock.hasSuffix(zone) { clock = clock.dropLast(zone.count) + "Z" }
    if clock.utf8.dropFirst().first == UInt8(ascii: ":") { clock = "0" + clock }
    let offset = clock.suffix(5)
    if offset.count == 5, offset.hasPrefix("+") || offset.hasPrefix("-"), offset.utf8.dropFirst().allSatisfy(isDigit) {
      clock = clock.dropLast(2) + ":" + clock.suffix(2)
    }
    return text[..<gap] + "T" + clock
  }
}
