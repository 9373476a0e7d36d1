/// Dates of digits alone that EDTF does not know: `10/01/2013`, `10.1.2013`, `2013/01/10`, `20130110`.
struct NumericDate {
  /// The dates that it can mean, in EDTF: one, or two where day and month cannot be told apart.
  let readings: [String]

  /// Nil where the text has no such shape, or is EDTF already.
  init?(_ text: some Sequence<UInt8>) {
    let groups = Array(text).split(omittingEmptySubsequences: false) { "/.- ".utf8.contains($0) }
    guard (1...3).contains(groups.count), groups.allSatisfy({ !$0.isEmpty && $0.allSatisfy(isDigit) && $0.count < 9 })
    else { return nil }
    let numbers = groups.map { $0.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) } }
    // One digit or two: people write months and days both ways.
    switch groups.map({ max(2, $0.count) }) {
    case [8]: readings = NumericDate.dates([(numbers[0] / 10_000, numbers[0] / 100 % 100, numbers[0] % 100)])
    case [4, 2, 2]: readings = NumericDate.dates([(numbers[0], numbers[1], numbers[2])])
    case [2, 2, 4]:
      readings = NumericDate.dates([(numbers[2], numbers[1], numbers[0]), (numbers[2], numbers[0], numbers[1])])
    case [4, 2]: readings = NumericDate.months(numbers[0], numbers[1])
    case [2, 4]: readings = NumericDate.months(numbers[1], numbers[0])
    default: return nil
    }
  }

  private static func dates(_ dates: [(Int, Int, Int)]) -> [String] {
    let texts = dates.compactMap { Day(year: $0.0, month: $0.1, day: $0.2)?.text }
    return texts.count == 2 && texts[0] == texts[1] ? [texts[0]] : texts
  }

  private static func months(_ year: Int, _ month: Int) -> [String] {
    (1...12).contains(month) ? [yearText(year) + "-" + twoDigits(month)] : []
  }
}

/// What to say of digits with separators: `notADate` where nothing better can be said.
func numericDateProblem(_ text: ArraySlice<UInt8>) -> ExtendedDateError.Problem {
  let isYearFirst = text.prefix(4).allSatisfy(isDigit) && text.contains(UInt8(ascii: "-"))
  guard !isYearFirst, let date = NumericDate(text) else { return .notADate }
  return date.readings.count == 2 ? .ambiguousOrder(date.readings[0], date.readings[1]) : .yearNotFirst
}
