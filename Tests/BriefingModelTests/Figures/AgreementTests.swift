import EDTF
import Testing

@testable import BriefingModel

@Suite("Two figures of one measure agree, differ or cannot be compared")
struct AgreementTests {
  /// Reads a figure as `value unit`, the value a number, a range, a date or words in single quotes.
  static func figure(_ text: String) throws -> Figure {
    if text.hasPrefix("'") {
      let end = text.lastIndex(of: "'") ?? text.endIndex
      return figure(String(text[..<end].dropFirst()), .text, String(text[end...].dropFirst()))
    }
    let parts = text.split(separator: " ", maxSplits: 1).map(String.init)
    let unit = parts.count > 1 ? parts[1] : ""
    if let number = Double(parts[0]) { return figure(parts[0], .number(number), unit) }
    let ends = parts[0].split(separator: "..").compactMap { Double($0) }
    if parts[0].hasSuffix(".."), ends.count == 1 { return figure(parts[0], .range(ends[0] ... .infinity), unit) }
    if parts[0].hasPrefix(".."), ends.count == 1 { return figure(parts[0], .range(-.infinity...ends[0]), unit) }
    if ends.count == 2 { return figure(parts[0], .range(ends[0]...ends[1]), unit) }
    return figure(parts[0], .date(try ExtendedDate(parts[0])), unit)
  }

  private static func figure(_ text: String, _ value: Figure.Value, _ unit: String) -> Figure {
    let unit = unit.drop { $0 == " " }
    return Figure(measure: "measure", text: text, value: value, unit: unit.isEmpty ? nil : String(unit))
  }

  @Test(
    "What overlaps is consistent, and so are words that differ only by case, accents, spaces and hyphens",
    arguments: [
      ("12", "12"), ("12", "12.0"), ("50..", "1200"), ("50..", "..50"), ("..60", "50..70"), ("50.. km", "40 miles"),
      ("2012..", "2013-01"), ("12 people", "12 persons"), ("900..1100", "1100"), ("900..1100", "1100..1300"),
      ("-5..5", "0"),
      ("2013-01", "2013-01-10"), ("2013-01/..", "2014"), ("[2013-01-10,2013-01-11]", "2013-01-11"), ("2013", "2013-01"),
      ("2012..2013", "2013-01"), ("2013-21", "2013-04"), ("2012-04~", "2012-04"),
      ("2013-01-10T08:00:00Z", "2013-01-10T09:00:00+01:00"), ("2013-01-10T08:00:00Z", "2013-01-10"),
      ("2013-01-10T08:00:00Z", "2013"), ("'Captain  Sanogo'", "'captain sanogo'"), ("'cease-fire'", "'Cease fire'"),
      ("'Traoré’s'", "'Traore's'"),
      ("12 fighters", "12"), ("12 fighters", "12 Fighter"), ("600 km", "600 Kilometres"), ("'hours' km", "'hours'"),
    ])
  func consistent(one: String, other: String) throws {
    try expect(one, other, .consistent)
  }

  @Test(
    "What excludes each other differs",
    arguments: [
      ("12", "13"), ("12", "12.1"), ("50..", "49"), ("..60", "61.."), ("2013..", "2012-12"), ("900..1100", "1101"),
      ("2013-01-10", "2013-01-12"), ("2012", "2013-01"),
      ("2012", "2013"), ("2012-04~", "2012-03"), ("2013-01-10T08:00:00Z", "2013-01-10T08:01:00Z"),
      ("'a captain'", "'a general'"), ("12", "2013-01-10"),
      ("600 km", "601 km"), ("600 km", "20 km"), ("12 fighters", "13"),
    ])
  func differs(one: String, other: String) throws {
    try expect(one, other, .differs)
  }

  @Test(
    "Units of one dimension are converted, and numbers then stand for what is rounded so",
    arguments: [
      ("12.5 miles", "20 km"), ("375 miles", "600 km"), ("30 miles", "50 kilometers"), ("1 mile", "2 km"),
      ("62 mi.", "100 km"), ("2 hours", "120 minutes"), ("3 days", "72 h"), ("2 weeks", "14 days"),
      ("1.5 years", "18 months"), ("2.2 lb", "1 kg"), ("3 tonnes", "3000 kilograms"), ("100 hectares", "1 km²"),
      ("1 sq mi", "2.6 square kilometres"), ("500 m", "0.5 km"), ("10..15 miles", "20 km"), ("100 ft", "30 metres"),
    ])
  func converted(one: String, other: String) throws {
    try expect(one, other, .consistent)
  }

  @Test(
    "Rounding explains no more than a half step, or a twentieth where noughts were rounded",
    arguments: [
      ("12.5 miles", "25 km"), ("500 miles", "1000 km"), ("375 miles", "60 km"), ("20 miles", "20 km"),
      ("2 hours", "85 minutes"), ("1 kg", "5 lb"), ("1 hectare", "1 km²"), ("0 miles", "5 km"),
      ("10..12 miles", "25..30 km"),
    ])
  func apart(one: String, other: String) throws {
    try expect(one, other, .differs)
  }

  @Test(
    "Units that cannot be converted make figures not comparable, and so do words beside numbers, dates or other units",
    arguments: [
      ("30", "'dozens'"), ("30 fighters", "'dozens'"), ("10..20", "'dozens'"), ("2013-01", "'last week'"),
      ("12 fighters", "12 vehicles"), ("12 km", "12 hours"), ("12 tons", "12 tonnes"), ("12 km", "12 km²"),
      ("'many' hours", "'many' days"), ("2013-01 UTC", "2013-01 CET"), ("6 months", "180 days"),
    ])
  func notComparable(one: String, other: String) throws {
    try expect(one, other, .notComparable)
  }

  private func expect(_ one: String, _ other: String, _ agreement: Agreement) throws {
    let (one, other) = (try Self.figure(one), try Self.figure(other))
    #expect(one.agreement(with: other) == agreement)
    #expect(other.agreement(with: one) == agreement)
  }

  @Test("Several figures differ where two of them do, and are consistent only where each two are")
  func several() throws {
    func agreement(_ figures: String...) throws -> Agreement { Agreement(of: try figures.map(Self.figure)) }
    #expect(try agreement("20 km", "12.5 miles", "19..25 km", "20") == .differs, "20 of what? Not of miles")
    #expect(try agreement("20 km", "12.5 miles", "19..25 km") == .consistent)
    #expect(try agreement("20 km", "12.5 miles", "3 villages") == .notComparable)
    #expect(try agreement("20 km", "30 miles", "3 villages") == .differs)
    #expect(try agreement("2012", "2012-03", "2012-03-04T08:00:00Z") == .consistent)
    #expect(try agreement("2012", "2012-03", "2012-04-04T08:00:00Z") == .differs)
    #expect(try agreement("3 hours", "'hours' hours", "180 minutes") == .notComparable)
    #expect(try agreement("30", "'dozens'", "31") == .differs)
    #expect(try agreement("30", "'dozens'", "'hundreds'") == .differs)
    #expect(try agreement("'some' hours", "180 minutes") == .notComparable)
  }
}
