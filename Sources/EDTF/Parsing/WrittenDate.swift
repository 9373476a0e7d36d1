/// A date in English words: `10 January 2013`, `Jan. 10, 2013`, `about March 2012`, `spring 2013`, `the 2010s`.
struct WrittenDate {
  /// The same in EDTF, or nil where the words are no date.
  private(set) var text: String?

  private var year: String?
  private var month: String?
  private var day: String?
  private var qualifier = ""

  init(_ text: String) {
    for word in text.lowercased().split(whereSeparator: { " ,.()".contains($0) }) {
      guard read(String(word)) else { return }
    }
    guard let year else { return }
    self.text = [year, month, day].compactMap(\.self).joined(separator: "-") + qualifier
  }

  /// Takes a word into the date, or answers false where it belongs to none.
  private mutating func read(_ word: String) -> Bool {
    switch word {
    case "the", "of", "in", "on": return true
    case "about", "around", "approximately", "circa", "c", "ca": qualifier = qualifier == "" ? "~" : "%"
    case "uncertain", "possibly", "probably", "perhaps": qualifier = qualifier == "" ? "?" : "%"
    default:
      guard let number = WrittenDate.monthNumber(word) else {
        return readNumber(word)
      }
      guard month == nil else { return false }
      month = twoDigits(number)
    }
    return true
  }

  private mutating func readNumber(_ word: String) -> Bool {
    let digits = word.prefix { $0.utf8.first.map(isDigit) == true }
    let ending = word.dropFirst(digits.count)
    if digits.count == 4, year == nil {
      guard ending.isEmpty || (ending == "s" && digits.hasSuffix("0")) else { return false }
      year = ending.isEmpty ? String(digits) : digits.prefix(3) + "X"
      return true
    }
    guard (1...2).contains(digits.count), let number = Int(digits), day == nil,
      ["", "st", "nd", "rd", "th"].contains(ending)
    else { return false }
    day = twoDigits(number)
    return true
  }

  /// 1 to 12 for a month's name or its first three letters, 21 to 24 for a season, 33 to 36 for a quarter.
  private static func monthNumber(_ word: String) -> Int? {
    switch word {
    case "spring": return 21
    case "summer": return 22
    case "autumn", "fall": return 23
    case "winter": return 24
    case "q1", "q2", "q3", "q4": return 32 + (Int(word.dropFirst()) ?? 0)
    case "sept": return 9
    default:
      let place = DateLanguage.english.months.firstIndex { name in
        name.lowercased() == word || name.lowercased().prefix(3) == word
      }
      return place.map { $0 + 1 }
    }
  }
}
