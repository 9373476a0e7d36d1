import BriefingModel
import EDTF
import Testing

@testable import SiteRendering

@Suite("Long lists go on on further pages")
struct PagingTests {
  private func lists(events: Int, dispatches: Int) throws -> RecordLists {
    let briefing = try Sample.briefing()
    var lists = RecordLists(of: Sample.diplomats, in: Evidence(briefing), briefing)
    lists.events = Array(repeating: 0, count: events)
    lists.dispatches = Array(repeating: 0, count: dispatches)
    return lists
  }

  @Test("A list that fits has one page; one entry more makes a second")
  func bounds() throws {
    #expect(ListPlan(length: (try lists(events: 0, dispatches: 0)).count(of:)).pages.count == 1)
    #expect(ListPlan(length: (try lists(events: 50, dispatches: 50)).count(of:)).pages.count == 1)
    let plan = ListPlan(length: (try lists(events: 51, dispatches: 50)).count(of:))
    #expect(plan.pages.map { $0[.events] } == [0..<50, 50..<51])
    #expect(plan.continuation(of: .events) == 2)
    #expect(plan.continuation(of: .dispatches) == nil)
  }

  @Test("What does not fit of one list shares later pages with the next list, and nothing is lost")
  func sharing() throws {
    let plan = ListPlan(length: (try lists(events: 180, dispatches: 151)).count(of:))
    #expect(plan.pages.map { $0[.events] } == [0..<50, 50..<150, 150..<180, nil])
    #expect(plan.pages.map { $0[.dispatches] } == [0..<50, nil, 50..<120, 120..<151])
    #expect(plan.continuation(of: .dispatches) == 3)
  }

  @Test("A timeline that fits stands on the start page alone; a longer one has years, and months where needed")
  func timeline() throws {
    func sheets(_ days: [String: Int], _ order: Settings.TimelineOrder = .oldestFirst) throws -> [String] {
      var briefing = Briefing(settings: Settings(title: "Mali"))
      briefing.sources = [Source(id: "dw", name: "DW")]
      for day in days.keys.sorted() {
        for number in 0..<(days[day] ?? 0) {
          briefing.dispatches.append(
            Dispatch(
              id: "\(day)-\(number)", title: "", source: RecordReference(.source, 0), published: try ExtendedDate(day)))
        }
      }
      let plan = TimelinePlan(Evidence(briefing).timeline, order: order, limit: 10)
      return plan.sheets.map { sheet in
        sheet.path + " " + sheet.parts.map { $0.date.text + ":" + String($0.count) }.joined(separator: " ")
      }
    }
    #expect(try sheets(["2012-12-31": 4, "2013-01-01": 6]) == ["index.html 2012-12-31:4 2013-01-01:6"])
    #expect(
      try sheets(["2012": 1, "2012-12-31": 4, "2013-01-01": 6]) == [
        "index.html 2012:1 2012-12-31:4", "timeline/2012.html 2012:1 2012-12-31:4", "timeline/2013.html 2013-01-01:6",
      ])
    #expect(
      try sheets(["2012-12-31": 1, "2013-01": 1, "2013-01-01": 12, "2013-02-01": 2], .newestFirst) == [
        "index.html 2013-02-01:2 2013-01-01:8",
        "timeline/2013.html 2013-02-01:2 2013-01-01:8", "timeline/2013/2.html 2013-01-01:4 2013-01:1",
        "timeline/2013-02.html 2013-02-01:2",
        "timeline/2013-01.html 2013-01-01:10", "timeline/2013-01/2.html 2013-01-01:2 2013-01:1",
        "timeline/2012.html 2012-12-31:1",
      ])
  }

  @Test("The links between pages stop at both ends")
  func pager() {
    func links(_ page: Int, _ total: Int) -> [String] {
      guard case .object(let pager) = Pager.value(page: page, of: total, path: "places/mali.html") else { return [] }
      return [pager[.first], pager[.previous], pager[.next], pager[.last]].map { value in
        if case .text(let path) = value { path } else { "" }
      }
    }
    #expect(links(1, 1) == [])
    #expect(links(1, 3) == ["", "", "places/mali/2.html", "places/mali/3.html"])
    #expect(links(2, 3) == ["places/mali.html", "places/mali.html", "places/mali/3.html", "places/mali/3.html"])
    #expect(links(3, 3) == ["places/mali.html", "places/mali/2.html", "", ""])
  }
}
