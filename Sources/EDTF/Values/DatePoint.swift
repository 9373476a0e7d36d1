/// One date: not an interval and not a set, but of any precision, perhaps qualified.
public struct DatePoint: Sendable, Hashable {
  /// What is known of the date.
  public enum Value: Sendable, Hashable {
    /// `2013-01-11T09:30:00Z`.
    case moment(Moment)
    /// `2013-01-10`.
    case day(Day)
    /// `2013-01`.
    case month(year: Int, month: Int)
    /// `2013-01-XX`: a day of that month, which is not known.
    case someDay(year: Int, month: Int)
    /// `2013`; years count astronomically, 0 is 1 BC.
    case year(Int)
    /// `2013-XX`: a month of that year, which is not known.
    case someMonth(year: Int)
    /// `2013-XX-XX`: a day of that year, which is not known.
    case someDayOfYear(Int)
    /// `2013-21`: a season, quarter or other part of a year.
    case part(YearPart, year: Int)
    /// `201X`: the ten years from that one on.
    case decade(from: Int)
    /// `20XX`: the hundred years from that one on.
    case century(from: Int)
  }

  /// What is known of the date.
  public let value: Value

  /// What the writer says about the trust in it.
  public let qualification: Qualification

  /// The canonical EDTF text.
  public var text: String { value.text + qualification.sign }

  /// How precisely the date is known.
  public var granularity: Granularity {
    switch value {
    case .moment: .moment
    case .day: .day
    case .month, .someDay: .month
    case .part: .season
    case .year, .someMonth, .someDayOfYear: .year
    case .decade: .decade
    case .century: .century
    }
  }

  /// The first day that the date can mean.
  public var earliest: Day {
    switch value {
    case .moment(let moment): moment.day
    case .day(let day): day
    case .month(let year, let month), .someDay(let year, let month): Day(checkedYear: year, month: month, day: 1)
    case .part(let part, let year): Day(checkedYear: year, month: part.months.first, day: 1)
    case .year(let year), .someMonth(let year), .someDayOfYear(let year), .decade(let year), .century(let year):
      Day(checkedYear: year, month: 1, day: 1)
    }
  }

  /// The last day that the date can mean.
  public var latest: Day {
    switch value {
    case .moment(let moment): moment.day
    case .day(let day): day
    case .month(let year, let month), .someDay(let year, let month): lastDay(year, month)
    case .part(let part, let year): lastDay(year, part.months.first + part.months.count - 1)
    case .year(let year), .someMonth(let year), .someDayOfYear(let year): lastDay(year, 12)
    case .decade(let year): lastDay(year + 9, 12)
    case .century(let year): lastDay(year + 99, 12)
    }
  }

  var extent: Extent { Extent(earliest: earliest, latest: latest) }

  /// The point in time of a date that has a time.
  public var instant: Instant? {
    guard case .moment(let moment) = value else { return nil }
    return moment.instant
  }

  /// The last day of a month; the thirteenth month and those after it lie in the next year.
  private func lastDay(_ year: Int, _ month: Int) -> Day {
    let (year, month) = month > 12 ? (year + 1, month - 12) : (year, month)
    return Day(checkedYear: year, month: month, day: Day.daysInMonth(month, of: year))
  }
}

extension DatePoint.Value {
  /// The canonical EDTF text.
  var text: String {
    switch self {
    case .moment(let moment): moment.text
    case .day(let day): day.text
    case .month(let year, let month): yearText(year) + "-" + twoDigits(month)
    case .someDay(let year, let month): yearText(year) + "-" + twoDigits(month) + "-XX"
    case .year(let year): abs(year) > 9_999 ? "Y" + String(year) : yearText(year)
    case .someMonth(let year): yearText(year) + "-XX"
    case .someDayOfYear(let year): yearText(year) + "-XX-XX"
    case .part(let part, let year): yearText(year) + "-" + String(part.code)
    case .decade(let year): yearText(year).prefix(3) + "X"
    case .century(let year): yearText(year).prefix(2) + "XX"
    }
  }
}
