import BriefingModel
import EDTF
import Testing

@Suite("The timeline files each date under the period that it names")
struct TimelinePeriodTests {
  @Test(
    "A date stands under its own precision, and a range under that of its start",
    arguments: [
      ("2013-01-10", "2013-01-10"), ("2013-01-10~", "2013-01-10"), ("2013-01-11T09:30:00Z", "2013-01-11"),
      ("2013-01", "2013-01"), ("2013-01?", "2013-01"), ("2013-01-XX", "2013-01"), ("2013-21", "2013-21"),
      ("2013", "2013"), ("2013-XX-XX", "2013"), ("201X", "201X"), ("2012-03/2012-04", "2012-03"),
      ("2013-01-10/..", "2013-01-10"), ("../2013-01", "2013-01"), ("[2013-01-11,2013-01-10]", "2013-01-10"),
      ("{2013-01,2013-03}", "2013-01"),
    ])
  func periods(date: String, period: String) throws {
    #expect(try ExtendedDate(date).period.text == period)
  }

  @Test("Longer periods come before the days with which they begin")
  func order() throws {
    var newsroom = Newsroom()
    for (index, date) in ["2013-01-01", "2013-01-02", "2013-01", "2013", "2012-12-31"].enumerated() {
      try newsroom.add("d\(index)", by: Newsroom.dw)
      newsroom.briefing.dispatches[index].published = try ExtendedDate(date)
    }
    #expect(
      newsroom.evidence.timeline.map(\.date.text) == ["2012-12-31", "2013", "2013-01", "2013-01-01", "2013-01-02"])
  }

  @Test("A dispatch stands under the date it was carried, whenever it was filed")
  func dateline() throws {
    var newsroom = Newsroom()
    try newsroom.add("a", by: Newsroom.dw)
    newsroom.briefing.dispatches[0].dateline = Dispatch.Dateline(date: try ExtendedDate("2013-01-10"))
    #expect(newsroom.evidence.timeline.map(\.date.text) == ["2013-01-11"])
    #expect(newsroom.evidence.timeline.map(\.dispatches) == [[0]])
  }
}
