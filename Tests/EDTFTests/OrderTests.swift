import EDTF
import Testing

@Suite("The order of dates")
struct OrderTests {
  static let inOrder = [
    "-0043", "1960", "201X", "2013-01-01", "2013-01", "2013-XX", "2013/", "2013-01-10", "2013-01-10~",
    "2013-01-11", "2013-01-11T09:30+01:00", "2013-01-11T09:30:00Z", "2013-01-11T09:30Z", "2013-01-11/2013-01-12",
    "2013-01-11/..", "../2013-01-21", "2013-01-21?", "[..2013-01-22]",
  ]

  @Test("Dates come by day, then the narrower first, then by time, then by text")
  func sorts() throws {
    let dates = try OrderTests.inOrder.map { text throws in try ExtendedDate(text) }
    #expect(dates.reversed().sorted().map(\.text) == OrderTests.inOrder)
  }

  @Test("The order is total: of two dates one is first, or they are the same, and it never runs in a circle")
  func isTotal() throws {
    let dates = try (OrderTests.inOrder + ParsingTests.dates.map(\.0)).map { text throws in try ExtendedDate(text) }
    for first in dates {
      for second in dates {
        #expect([first < second, second < first, first == second].filter(\.self).count == 1)
        for third in dates where first < second && second < third { #expect(first < third) }
      }
    }
  }

  @Test("A date overlaps the days that it can be, and lies within those that hold all of them")
  func overlaps() throws {
    let january = try #require(Day("2013-01-01"))...(try #require(Day("2013-01-31")))
    let tenth = try #require(Day("2013-01-10"))
    for text in ["2013-01-10", "2013", "201X", "../2013-01-10", "2013-01-10/", "[2013-01-09..2013-01-12]"] {
      #expect(try ExtendedDate(text).overlaps(tenth), "\(text)")
    }
    for text in ["2013-01-09", "2014", "../2013-01-09", "2013-01-11/..", "[2013-01-09,2013-01-11]"] {
      #expect(try !ExtendedDate(text).overlaps(tenth), "\(text)")
    }
    #expect(try ExtendedDate("2013-01-10/2013-01-31").lies(within: january))
    #expect(try !ExtendedDate("2013-01-10/2013-02-01").lies(within: january))
    #expect(try !ExtendedDate("2013-01/..").lies(within: january))
    #expect(try ExtendedDate("2012-12-31/2013-01-01").overlaps(january))
  }
}
