import EDTF
import Testing

@Suite("What is no EDTF")
struct ErrorTests {
  /// The text with the part at fault between `«` and `»`, and the message with its suggestion.
  static let mistakes: [(String, String)] = [
    ("«»", "a date is missing"),
    ("2013-04-«31»", "there is no 31 April"),
    ("2013-02-«29»", "there is no 29 February in 2013"),
    ("2013-«13»", "there is no month 13"),
    ("2013-«00»", "there is no month 0"),
    ("2013-01-«32»", "there is no day 32"),
    ("2013-«1»-5", "a month has two digits; did you mean 2013-01-05?"),
    ("2013-01-«5»", "a day has two digits; did you mean 2013-01-05?"),
    ("2013-21-«10»", "a season or another part of a year has no days"),
    ("«213»-01", "a year has four digits"),
    ("«-0000»", "the year 0 has no sign"),
    ("«Y2013»", "a long year is Y and five to nine digits, as Y17000"),
    ("2013-01-10«-11»", "the date should end here"),
    ("2013«Z»", "the date should end here"),
    (
      "«January 2013»",
      "this is not a date; a date is written 2013-01-10, 2013-01 or 2013; did you mean 2013-01?"
    ),
    ("«yesterday»", "this is not a date; a date is written 2013-01-10, 2013-01 or 2013"),
    ("«20130110»", "a date is written with its year first and with hyphens, as 2013-01-10; did you mean 2013-01-10?"),
    ("«13/01/2013»", "a date is written with its year first and with hyphens, as 2013-01-10; did you mean 2013-01-13?"),
    ("«2013/01/10»", "a date is written with its year first and with hyphens, as 2013-01-10; did you mean 2013-01-10?"),
    (
      "«10/01/2013»",
      "a date is written with its year first and with hyphens, and this could be 2013-01-10 or 2013-10-01"
    ),
    (
      "«10.1.2013»",
      "a date is written with its year first and with hyphens, and this could be 2013-01-10 or 2013-10-01"
    ),
    ("«01»/2013", "a year has four digits; did you mean 2013-01?"),
    ("2013-01-10/2013-01-12«/»2013-01-14", "an interval has one / between its start and its end"),
    ("2013-01-12/«2013-01-10»", "this ends before it begins; did you mean 2013-01-10/2013-01-12?"),
    (
      "2013-01-11T10:00Z/«2013-01-11T10:30+01:00»",
      "this ends before it begins; did you mean 2013-01-11T10:30+01:00/2013-01-11T10:00Z?"
    ),
    ("«../..»", "at least one side needs a date"),
    ("«/»", "at least one side needs a date"),
    ("2013-01-10/2013-04-«31»", "there is no 31 April"),
    ("201«x»", "an unspecified digit is a capital X; did you mean 201X?"),
    ("«20X3»", "only last digits can be unspecified, as in 201X, 20XX, 2013-XX and 2013-01-XX"),
    ("2013-«XX»-10", "only last digits can be unspecified, as in 201X, 20XX, 2013-XX and 2013-01-XX"),
    ("2013«~»-01", "the qualifiers ?, ~ and % stand at the end of a date; did you mean 2013-01~?"),
    ("2013-01«?~»", "a date has one qualifier, and % says both uncertain and approximate; did you mean 2013-01%?"),
    (
      "1915-05-08 «06:00»",
      "a time needs a T before it and an offset from UTC behind it, as 1915-05-08T06:00Z"
    ),
    (
      "2013-01-11 «9:30:15 UTC»",
      "a time needs a T before it and an offset from UTC behind it, as 2013-01-11T09:30Z; did you mean "
        + "2013-01-11T09:30:15Z?"
    ),
    ("2013-01-11T09:30«»", "a time needs an offset: Z for UTC, or one such as +01:00"),
    ("2013-01-11T«9:30»Z", "a time is written 09:30 or 09:30:00; did you mean 2013-01-11T09:30Z?"),
    ("2013-01-11T«25»:30Z", "there is no hour 25"),
    ("2013-01-11T09:«61»Z", "there is no minute 61"),
    ("2013-01-11T09:30:«60»Z", "there is no second 60"),
    (
      "2013-01-11T09:30«+0100»",
      "an offset is Z for UTC, or between -23:59 and +23:59, as +01:00; did you mean 2013-01-11T09:30+01:00?"
    ),
    ("«2013-01»T09:30Z", "a time needs a full date before it, as 2013-01-11T09:30Z"),
    ("[2013-01-10,2013-01-11«»", "a set ends with the bracket that closes it"),
    ("[2013-01-10]«~»", "the date should end here"),
    ("[«»]", "a set has a date before and after each comma"),
    ("[2013-01-10,«»]", "a set has a date before and after each comma"),
    ("[2013-01-12..«2013-01-10»]", "this ends before it begins"),
    (
      "[2013-01-10,«..»2013-01-12]",
      "two dots stand for an open end of an interval, or between two dates of a set"
    ),
    ("«[..2013,2014..]»", "at least one side needs a date"),
  ]

  @Test("An error names the very part that is wrong, and what was probably meant", arguments: mistakes)
  func namesThePart(marked: String, message: String) throws {
    let bytes = Array(marked.utf8)
    let open = try #require(bytes.firstRange(of: Array("«".utf8)))
    let close = try #require(bytes.firstRange(of: Array("»".utf8)))
    let text = marked.filter { $0 != "«" && $0 != "»" }
    let error = #expect(throws: ExtendedDateError.self) { try ExtendedDate(text) }
    #expect(error?.description == message)
    #expect(error?.offset == open.lowerBound)
    #expect(error?.length == close.lowerBound - open.upperBound)
  }

  @Test(
    "What people write instead of EDTF is understood",
    arguments: [
      ("10 January 2013", "2013-01-10"), ("January 10, 2013", "2013-01-10"), ("10 Jan. 2013", "2013-01-10"),
      ("10th January 2013", "2013-01-10"), ("about March 2012", "2012-03~"), ("circa 1960", "1960~"),
      ("c. March 2012 (uncertain)", "2012-03%"), ("spring 2013", "2013-21"), ("the 2010s", "201X"), ("2010s", "201X"),
      ("Q1 2013", "2013-33"), (" 2013-01-10 ", "2013-01-10"), ("'2013-01-10'", "2013-01-10"),
      ("2013\u{2011}01\u{2011}10", "2013-01-10"), ("2013-01-10–2013-01-12", "2013-01-10/2013-01-12"),
      ("2013-01-10 to 2013-01-12", "2013-01-10/2013-01-12"), ("March 2012 – April 2012", "2012-03/2012-04"),
      ("2013-01-10/open", "2013-01-10/.."), ("unknown/2013-01-10", "/2013-01-10"), ("2013-01-??", "2013-01-XX"),
      ("201?", "201X"), ("~2013-01", "2013-01~"), ("2013-1~", "2013-01~"), ("2013-01-11 09:30Z", "2013-01-11T09:30Z"),
      ("2013-01-11 9:30 UTC", "2013-01-11T09:30Z"), ("2013-1-5/2013-1-7", "2013-01-05/2013-01-07"),
    ])
  func suggestions(text: String, suggestion: String) {
    let error = #expect(throws: ExtendedDateError.self) { try ExtendedDate(text) }
    #expect(error?.suggestion == suggestion)
  }

  @Test("A text that is far too long is refused without a suggestion")
  func longText() {
    let error = #expect(throws: ExtendedDateError.self) {
      try ExtendedDate(String(repeating: "January ", count: 100_000))
    }
    #expect(error?.suggestion == nil)
  }
}

extension Array where Element: Equatable {
  fileprivate func firstRange(of part: [Element]) -> Range<Int>? {
    indices.first { self[$0...].starts(with: part) }.map { $0..<$0 + part.count }
  }
}
