/// Puts the pieces of a language together.
struct DateWording {
  let language: DateLanguage
  let headingYear: Int?

  func point(_ point: DatePoint) -> String {
    qualified(point, value(point.value))
  }

  func qualified(_ point: DatePoint, _ text: String) -> String {
    point.qualification == .none ? text : language.qualified(text, point.qualification)
  }

  private func value(_ value: DatePoint.Value) -> String {
    switch value {
    case .moment(let moment): day(moment.day) + ", " + clock(moment) + " " + zone(moment)
    case .day(let date): day(date)
    case .month(let year, let month): inYear(monthName(month), year)
    case .someDay(let year, let month): language.someDay(inYear(monthName(month), year), .month)
    case .year(let year): yearName(year)
    case .someMonth(let year): language.someMonth(yearName(year))
    case .someDayOfYear(let year): language.someDay(yearName(year), .year)
    case .part(let part, let year): language.yearPart(part, year == headingYear ? nil : yearName(year))
    case .decade(let first): language.decade(first)
    case .century(let first): language.yearBetween(first, first + 99)
    }
  }

  // MARK: Pieces

  func day(_ day: Day) -> String {
    let date = day.calendarDate
    return inYear(language.daysOfMonth(language.day(date.day), monthName(date.month)), date.year)
  }

  /// The text with its year, unless a heading names that.
  func inYear(_ text: String, _ year: Int) -> String {
    year == headingYear ? text : language.inYear(text, yearName(year))
  }

  func monthName(_ month: Int) -> String {
    language.months[month - 1]
  }

  func yearName(_ year: Int) -> String {
    year > 0 ? String(year) : language.yearBeforeChrist(1 - year)
  }

  // MARK: Times

  /// Seconds are shown only where they tell something: most clocks in content are written with `:00`.
  func clock(_ moment: Moment) -> String {
    let seconds = moment.second ?? 0
    return twoDigits(moment.hour) + ":" + twoDigits(moment.minute) + (seconds > 0 ? ":" + twoDigits(seconds) : "")
  }

  func zone(_ moment: Moment) -> String {
    guard moment.offset != 0 else { return "UTC" }
    let minutes = abs(moment.offset)
    let sign = moment.offset < 0 ? "\u{2212}" : "+"
    return "UTC" + sign + String(minutes / 60) + (minutes % 60 > 0 ? ":" + twoDigits(minutes % 60) : "")
  }
}
