extension Parser {
  /// A year, a year and month (or part of a year), or a full date; digits may be unspecified from the right.
  func date(_ range: Range<Int>) throws(ExtendedDateError) -> DatePoint.Value {
    let parts = split(range)
    if parts.count > 3 { throw failure(.unexpected, parts[3].lowerBound - 1..<range.upperBound) }
    if let letter = parts[0].first(where: {
      !isDigit(bytes[$0]) && bytes[$0] != UInt8(ascii: "X") && $0 > range.lowerBound
    }) {
      throw failure(.unexpected, letter..<range.upperBound)
    }
    if parts.count == 1 { return try yearAlone(parts[0]) }
    let year = try fullYear(parts[0])
    let month = parts[1]
    if isAllX(month), month.count == 2 {
      guard parts.count == 3 else { return .someMonth(year: year) }
      guard parts[2].count == 2, isAllX(parts[2]) else { throw failure(.unspecifiedDigits, month) }
      return .someDayOfYear(year)
    }
    let monthNumber = try twoDigitNumber(month, .monthDigits)
    guard (1...12).contains(monthNumber) else {
      guard let part = YearPart(code: monthNumber) else { throw failure(.noSuchMonth(monthNumber), month) }
      if parts.count == 3 { throw failure(.dayOfYearPart, parts[2]) }
      return .part(part, year: year)
    }
    if parts.count == 2 { return .month(year: year, month: monthNumber) }
    if parts[2].count == 2, isAllX(parts[2]) { return .someDay(year: year, month: monthNumber) }
    return .day(try day(parts[2], of: monthNumber, in: year))
  }

  private func day(_ range: Range<Int>, of month: Int, in year: Int) throws(ExtendedDateError) -> Day {
    let number = try twoDigitNumber(range, .dayDigits)
    guard (1...31).contains(number) else { throw failure(.noSuchDay(number), range) }
    guard let day = Day(year: year, month: month, day: number) else {
      throw failure(.noSuchDate(year: year, month: month, day: number), range)
    }
    return day
  }

  private func yearAlone(_ range: Range<Int>) throws(ExtendedDateError) -> DatePoint.Value {
    let unspecified = bytes[range].reversed().prefix { $0 == UInt8(ascii: "X") }.count
    let known = range.lowerBound..<range.upperBound - unspecified
    guard range.count == 4, (1...2).contains(unspecified), let digits = number(known) else {
      return .year(try fullYear(range))
    }
    return unspecified == 1 ? .decade(from: digits * 10) : .century(from: digits * 100)
  }

  /// Four digits, with a minus before them for years before 0.
  private func fullYear(_ range: Range<Int>) throws(ExtendedDateError) -> Int {
    let isNegative = bytes[range].first == UInt8(ascii: "-")
    let digits = range.lowerBound + (isNegative ? 1 : 0)..<range.upperBound
    if bytes[digits].contains(UInt8(ascii: "X")) { throw failure(.unspecifiedDigits, range) }
    guard digits.count == 4, let year = number(digits) else { throw failure(.yearDigits, range) }
    if isNegative, year == 0 { throw failure(.negativeYearZero, range) }
    return isNegative ? -year : year
  }

  /// The number of exactly two digits; any other shape is the problem given.
  private func twoDigitNumber(
    _ range: Range<Int>, _ problem: ExtendedDateError.Problem
  ) throws(ExtendedDateError) -> Int {
    if bytes[range].contains(UInt8(ascii: "X")) { throw failure(.unspecifiedDigits, range) }
    guard range.count == 2, let number = number(range) else { throw failure(problem, range) }
    return number
  }

  /// The parts between hyphens; a hyphen at the very beginning is the year's sign.
  private func split(_ range: Range<Int>) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = range.lowerBound
    for index in range.dropFirst() where bytes[index] == UInt8(ascii: "-") {
      parts.append(start..<index)
      start = index + 1
    }
    parts.append(start..<range.upperBound)
    return parts
  }
}
