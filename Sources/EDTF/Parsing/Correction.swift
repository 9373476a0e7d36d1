/// What a text that is no EDTF was probably meant to be.
struct Correction {
  /// The corrected text, which always parses, or nil where no reading is likely.
  let text: String?

  /// The longest text that is looked at: longer ones are no mistyped dates.
  private static let longest = 200

  init(_ text: String) {
    guard text.utf8.count <= Correction.longest else {
      self.text = nil
      return
    }
    let plain = Correction.tidied(text)
    let candidates = [plain, Correction.point(plain), Correction.swapped(plain), Correction.interval(plain)]
    self.text = candidates.lazy.compactMap(\.self).first { $0 != text && Correction.isDate($0) }
  }

  static func isDate(_ text: String) -> Bool { ExtendedDate(wellFormed: text) != nil }

  /// Spaces and quotation marks around it go; the hyphens and dashes of typesetters become what keyboards have.
  private static func tidied(_ text: String) -> String {
    var plain = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\u{2010}", "\u{2011}", "\u{2212}": plain += "-"
      case "\u{2012}", "\u{2013}", "\u{2014}": plain += "–"
      case "\u{00A0}", "\u{202F}", "\t": plain += " "
      default: plain.unicodeScalars.append(scalar)
      }
    }
    let isEdge = { (character: Character) in " \"'\n".contains(character) }
    return String(plain.drop(while: isEdge).reversed().drop(while: isEdge).reversed())
  }

  /// One date, by the first repair that makes it one.
  private static func point(_ text: String) -> String? {
    if let numeric = NumericDate(text.utf8) { return numeric.readings.count == 1 ? numeric.readings[0] : nil }
    let repairs = [signs(text), PartialRepair.unspecified(text), PartialRepair.time(text), WrittenDate(text).text]
    return repairs.lazy.compactMap(\.self).first(where: isDate)
  }

  /// Qualifiers inside, before or twice become one at the end; the date before it may need a repair of its own.
  private static func signs(_ text: String) -> String? {
    let signs = text.filter { "?~%".contains($0) }
    guard !signs.isEmpty else { return nil }
    let sign = Set(signs).count == 1 ? String(signs.prefix(1)) : "%"
    let date = text.filter { !"?~%".contains($0) }
    if isDate(date) { return date + sign }
    guard let numeric = NumericDate(date.utf8), numeric.readings.count == 1 else { return nil }
    return numeric.readings[0] + sign
  }

  /// The ends of an interval, the other way round.
  private static func swapped(_ text: String) -> String? {
    let ends = text.split(separator: "/", omittingEmptySubsequences: false)
    return ends.count == 2 ? ends[1] + "/" + ends[0] : nil
  }

  /// Two dates with a dash or a word between them, or an interval with a faulty end.
  private static func interval(_ text: String) -> String? {
    for separator in ["/", "–", " to ", " until ", " - "] {
      guard let place = text.firstRange(of: separator) else { continue }
      let ends = [text[..<place.lowerBound], text[place.upperBound...]].map { end($0) }
      if let start = ends[0], let end = ends[1] { return start + "/" + end }
    }
    return nil
  }

  /// An end of an interval; the drafts of EDTF wrote the words `open` and `unknown`.
  private static func end(_ text: Substring) -> String? {
    let text = tidied(String(text))
    switch text.lowercased() {
    case "", "unknown": return ""
    case "..", "open", "now", "present": return ".."
    default: return isDate(text) ? text : point(text)
    }
  }
}

extension String {
  /// Where the text first stands in this one.
  fileprivate func firstRange(of text: String) -> Range<Index>? {
    indices.lazy.filter { self[$0...].hasPrefix(text) }.first.map { $0..<self.index($0, offsetBy: text.count) }
  }
}
