/// One day of the proleptic Gregorian calendar.
///
/// A day is a number counted from 1 January 1970, so that comparing and stepping need no calendar.
public struct Day: Sendable, Hashable, Comparable, Strideable, CustomStringConvertible {
  /// Days since 1970-01-01, negative before it.
  public let number: Int

  /// The day with that number.
  public init(number: Int) {
    self.number = number
  }

  /// The day of that date, or nil where the calendar has no such date.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...12).contains(month), day >= 1, day <= Day.daysInMonth(month, of: year) else { return nil }
    self.init(checkedYear: year, month: month, day: day)
  }

  /// The day written as `2013-01-10`, or nil where the text is not exactly that.
  public init?(_ text: String) {
    guard let date = ExtendedDate(wellFormed: text), case .point(let point) = date.form,
      case .day(let day) = point.value,
      point.qualification == .none
    else { return nil }
    self = day
  }

  /// Years are counted from March, so that the leap day comes last and month lengths follow one formula.
  init(checkedYear year: Int, month: Int, day: Int) {
    let marchYear = month > 2 ? year : year - 1
    let marchMonth = (month + 9) % 12
    let dayOfYear = (153 * marchMonth + 2) / 5 + day - 1
    let leapDays = floorDivide(marchYear, 4) - floorDivide(marchYear, 100) + floorDivide(marchYear, 400)
    number = marchYear * 365 + leapDays + dayOfYear - Day.marchOfYearZero
  }

  /// Days from 1 March of the year 0 to 1 January 1970.
  private static let marchOfYearZero = 719_468

  /// The ISO text, such as `2013-01-10`.
  public var text: String {
    let date = calendarDate
    return yearText(date.year) + "-" + twoDigits(date.month) + "-" + twoDigits(date.day)
  }

  /// The ISO text.
  public var description: String { text }

  /// The astronomical year: 0 is 1 BC.
  public var year: Int { calendarDate.year }

  /// 1 to 12.
  public var month: Int { calendarDate.month }

  /// 1 to 31.
  public var day: Int { calendarDate.day }

  /// 1 for Monday to 7 for Sunday.
  public var weekday: Int { floorModulo(number + 3, 7) + 1 }

  /// The Gregorian date of this day.
  var calendarDate: (year: Int, month: Int, day: Int) {
    let fromMarch = number + Day.marchOfYearZero
    let era = floorDivide(fromMarch, 146_097)
    let dayOfEra = fromMarch - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * marchMonth + 2) / 5 + 1)
  }

  /// The length of a month, 28 to 31; 0 where there is no such month.
  public static func daysInMonth(_ month: Int, of year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    case 1...12: 31
    default: 0
    }
  }

  private static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// Whether one day comes before the other.
  public static func < (left: Day, right: Day) -> Bool { left.number < right.number }

  /// How many days lie between this day and the other.
  public func distance(to other: Day) -> Int { other.number - number }

  /// The day that many days later.
  public func advanced(by days: Int) -> Day { Day(number: number + days) }
}
