import EDTF
import Testing

@Suite("Reading EDTF")
struct ParsingTests {
  /// The text, its first and last day (`..` where it has none), and its granularity.
  static let dates: [(String, String, String, Granularity)] = [
    ("2013-01-10", "2013-01-10", "2013-01-10", .day),
    ("2012-02-29", "2012-02-29", "2012-02-29", .day),
    ("2013-01", "2013-01-01", "2013-01-31", .month),
    ("2012-02", "2012-02-01", "2012-02-29", .month),
    ("2013", "2013-01-01", "2013-12-31", .year),
    ("0000", "0000-01-01", "0000-12-31", .year),
    ("-0043", "-0043-01-01", "-0043-12-31", .year),
    ("-0043-03-15", "-0043-03-15", "-0043-03-15", .day),
    ("Y17000", "17000-01-01", "17000-12-31", .year),
    ("Y-17000", "-17000-01-01", "-17000-12-31", .year),
    ("2013-01-11T09:30:00Z", "2013-01-11", "2013-01-11", .moment),
    ("2013-01-11T09:30Z", "2013-01-11", "2013-01-11", .moment),
    ("2013-01-11T09:30:15.250+05:30", "2013-01-11", "2013-01-11", .moment),
    ("2012-03?", "2012-03-01", "2012-03-31", .month),
    ("2013-01~", "2013-01-01", "2013-01-31", .month),
    ("2013-01%", "2013-01-01", "2013-01-31", .month),
    ("2013-01-10?", "2013-01-10", "2013-01-10", .day),
    ("201X", "2010-01-01", "2019-12-31", .decade),
    ("20XX", "2000-01-01", "2099-12-31", .century),
    ("2013-XX", "2013-01-01", "2013-12-31", .year),
    ("2013-01-XX", "2013-01-01", "2013-01-31", .month),
    ("2013-XX-XX", "2013-01-01", "2013-12-31", .year),
    ("201X~", "2010-01-01", "2019-12-31", .decade),
    ("2013-21", "2013-03-01", "2013-05-31", .season),
    ("2011-24", "2011-12-01", "2012-02-29", .season),
    ("2013-26", "2013-06-01", "2013-08-31", .season),
    ("2013-29", "2013-09-01", "2013-11-30", .season),
    ("2013-30", "2013-12-01", "2014-02-28", .season),
    ("2013-32", "2013-06-01", "2013-08-31", .season),
    ("2013-33", "2013-01-01", "2013-03-31", .season),
    ("2013-36", "2013-10-01", "2013-12-31", .season),
    ("2013-38", "2013-05-01", "2013-08-31", .season),
    ("2013-41", "2013-07-01", "2013-12-31", .season),
    ("2012-03/2012-04", "2012-03-01", "2012-04-30", .interval),
    ("2012-03~/2012-04?", "2012-03-01", "2012-04-30", .interval),
    ("2013-01-10/2013-01", "2013-01-10", "2013-01-31", .interval),
    ("2013-01/..", "2013-01-01", "..", .interval),
    ("2013-01/", "2013-01-01", "..", .interval),
    ("../2013-01", "..", "2013-01-31", .interval),
    ("/2013-01", "..", "2013-01-31", .interval),
    ("[2013-01-10,2013-01-11]", "2013-01-10", "2013-01-11", .oneOf),
    ("[1667,1668,1670..1672]", "1667-01-01", "1672-12-31", .oneOf),
    ("[..2013-01-10]", "..", "2013-01-10", .oneOf),
    ("[1760-01,1760-02,1760-12..]", "1760-01-01", "..", .oneOf),
    ("{1960,1961-12}", "1960-01-01", "1961-12-31", .allOf),
    ("{2013-01-10..2013-01-12,2013-01-20~}", "2013-01-10", "2013-01-20", .allOf),
    ("[2013-01-11T09:30:00.5Z..2013-01-11T10:00Z]", "2013-01-11", "2013-01-11", .oneOf),
  ]

  @Test("A date knows its first and last day, its granularity and its own text", arguments: dates)
  func reads(text: String, earliest: String, latest: String, granularity: Granularity) throws {
    let date = try ExtendedDate(text)
    #expect(date.earliest.map(\.text) ?? ".." == earliest)
    #expect(date.latest.map(\.text) ?? ".." == latest)
    #expect(date.granularity == granularity)
    #expect(date.text == text)
  }

  @Test(
    "Other spellings of a date have one canonical text",
    arguments: [
      ("[2013-01-10, 2013-01-11]", "[2013-01-10,2013-01-11]"),
      ("2013-01-11t09:30z", "2013-01-11T09:30Z"),
      ("2013-01-11T09:30+00:00", "2013-01-11T09:30Z"),
      ("2013-01-11T09:30+04", "2013-01-11T09:30+04:00"),
    ])
  func canonical(text: String, canonical: String) throws {
    #expect(try ExtendedDate(text).text == canonical)
    #expect(try ExtendedDate(text) == ExtendedDate(canonical))
  }

  @Test("A time keeps its zone, its precision and its instant")
  func moments() throws {
    let moment = try #require(try ExtendedDate("2013-01-11T01:30:15.25+05:30").moment)
    #expect(moment.day.text == "2013-01-11")
    #expect((moment.hour, moment.minute, moment.second, moment.offset) == (1, 30, 15, 330))
    #expect((moment.nanoseconds, moment.fractionDigits) == (250_000_000, 2))
    #expect(moment.instant.text == "2013-01-10T20:00:15Z")
    #expect(try ExtendedDate("2013-01-11T09:30Z").moment?.second == nil)
    #expect(try ExtendedDate("2013-01-11").instant == nil)
    #expect(try ExtendedDate("2016-12-31T23:59:60Z").instant?.text == "2017-01-01T00:00:00Z")
    #expect(try ExtendedDate("2017-01-01T00:59:60+01:00").instant?.text == "2017-01-01T00:00:00Z")
    #expect(try ExtendedDate("1969-12-31T23:59:59Z").instant?.text == "1969-12-31T23:59:59Z")
  }

  @Test("The date of a day is that day")
  func ofDay() throws {
    let day = try #require(Day("2013-01-10"))
    #expect(try ExtendedDate(day) == ExtendedDate("2013-01-10"))
  }

  @Test("However a day is come by, it is the same date; with a doubt or in a set it is another")
  func sameDay() throws {
    let day = try #require(Day("2013-01-10"))
    let same = try [
      ExtendedDate(day), ExtendedDate("2013-01-10"), #require(ExtendedDate(wellFormed: "2013-01-10")),
      ExtendedDate(Day(number: day.number)),
    ]
    #expect(Set(same) == [same[0]])
    for date in same {
      #expect(date.text == "2013-01-10" && date.description == date.text)
      #expect(date.earliest == day && date.latest == day && date.anchor == day && date.granularity == .day)
      #expect(!(date < same[0]) && date.machineForm == "2013-01-10")
    }
    for other in ["2013-01-10~", "[2013-01-10]", "{2013-01-10}", "2013-01-10/2013-01-10", "2013-01-10T00:00Z"] {
      #expect(try ExtendedDate(other) != same[0] && ExtendedDate(other).text == other)
    }
  }

  @Test("A day too far away for its number to take 32 bits is kept all the same")
  func farDay() {
    let far = ExtendedDate(Day(number: 1 << 40))
    #expect(far.anchor.number == 1 << 40 && far == ExtendedDate(Day(number: 1 << 40)))
    #expect(far != ExtendedDate(Day(number: 0)) && far > ExtendedDate(Day(number: 0)))
  }

  @Test("Uncertain and approximate are told wherever they stand in the date")
  func qualifications() throws {
    #expect(try ExtendedDate("2013~").isApproximate)
    #expect(try !ExtendedDate("2013~").isUncertain)
    #expect(try ExtendedDate("2013-01/2013-02%").isUncertain)
    #expect(try ExtendedDate("2013-01/2013-02%").isApproximate)
    #expect(try ExtendedDate("[2013-01-10,2013-01-11?]").isUncertain)
    #expect(try !ExtendedDate("2013").isUncertain)
  }
}
