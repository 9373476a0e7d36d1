import EDTF
import Testing

@Suite("A day")
struct DayTests {
  @Test("Days are counted from the beginning of 1970")
  func numbers() {
    #expect(Day(year: 1970, month: 1, day: 1)?.number == 0)
    #expect(Day(year: 2013, month: 1, day: 10)?.number == 15_715)
    #expect(Day(year: 1969, month: 12, day: 31)?.number == -1)
    #expect(Day(year: 0, month: 3, day: 1)?.number == -719_468)
  }

  @Test("Eight hundred years of days go forth and back, one by one")
  func everyDay() throws {
    let first = try #require(Day(year: -400, month: 1, day: 1))
    let last = try #require(Day(year: 400, month: 12, day: 31))
    var expected = (year: -400, month: 1, day: 1)
    for day in first...last {
      #expect((day.year, day.month, day.day) == expected)
      #expect(Day(year: expected.year, month: expected.month, day: expected.day) == day)
      expected.day += 1
      if expected.day > Day.daysInMonth(expected.month, of: expected.year) {
        expected = expected.month == 12 ? (expected.year + 1, 1, 1) : (expected.year, expected.month + 1, 1)
      }
    }
  }

  @Test(
    "A date that the calendar lacks is no day",
    arguments: [(2013, 2, 29), (1900, 2, 29), (2013, 4, 31), (2013, 13, 1), (2013, 0, 1), (2013, 1, 0), (2013, 1, -5)])
  func missing(year: Int, month: Int, day: Int) {
    #expect(Day(year: year, month: month, day: day) == nil)
  }

  @Test("A day knows its weekday")
  func weekdays() {
    #expect(Day("2013-01-10")?.weekday == 4)
    #expect(Day("1970-01-01")?.weekday == 4)
    #expect(Day("1969-12-28")?.weekday == 7)
  }

  @Test("A day is read from and written as ISO text, and only from that")
  func text() {
    #expect(Day("2013-01-10")?.description == "2013-01-10")
    #expect(Day("-0043-03-15")?.text == "-0043-03-15")
    for text in ["2013-01", "2013-01-10~", "2013-1-10", "2013-01-10T09:30Z", ""] { #expect(Day(text) == nil) }
  }
}
