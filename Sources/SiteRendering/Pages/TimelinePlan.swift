import BriefingModel
import EDTF

/// Which pages the timeline is spread over.
///
/// A timeline that fits stands on `index.html` alone. A longer one begins there and has a page for each year, which
/// goes on in further pages where it is long itself, and then a page for each of its months too.
struct TimelinePlan {
  /// The part of a period that stands on one page.
  struct Part: Sendable {
    var date: ExtendedDate
    var events: [Int]
    var dispatches: [Int]
    var count: Int { events.count + dispatches.count }
  }

  /// A page of the timeline.
  struct Sheet: Sendable {
    var path: String
    /// The year or the month that the page is about; nil on the start page.
    var period: ExtendedDate?
    var parts: [Part]
    /// The page's number in its period, and how many there are.
    var number = 1
    var total = 1
  }

  /// How many events and dispatches stand on one page.
  static let pageLimit = 500

  let sheets: [Sheet]

  init(_ timeline: [TimelinePeriod], order: Settings.TimelineOrder, limit: Int = TimelinePlan.pageLimit) {
    let oldestFirst = timeline.map { Part(date: $0.date, events: $0.events, dispatches: $0.dispatches) }
    let parts = order == .oldestFirst ? oldestFirst : oldestFirst.reversed()
    let pages = TimelinePlan.pages(of: parts, limit: limit)
    var sheets = [Sheet(path: Address.timeline, period: nil, parts: pages.first ?? [])]
    if pages.count > 1 {
      for (year, ofYear) in TimelinePlan.groups(parts, by: \.year) {
        let yearSheets = TimelinePlan.sheets(of: ofYear, in: year, limit: limit)
        sheets += yearSheets
        guard yearSheets.count > 1 else { continue }
        for (month, ofMonth) in TimelinePlan.groups(ofYear, by: \.month) {
          sheets += TimelinePlan.sheets(of: ofMonth, in: month, limit: limit)
        }
      }
    }
    self.sheets = sheets
  }

  private static func sheets(of parts: [Part], in period: ExtendedDate, limit: Int) -> [Sheet] {
    let pages = pages(of: parts, limit: limit)
    let path = Address.timeline(period.text)
    return pages.enumerated().map { index, parts in
      Sheet(
        path: Address.later(index + 1, of: path), period: period, parts: parts, number: index + 1, total: pages.count)
    }
  }

  /// Parts that have the same period around them, in their order; those that have none are left out.
  private static func groups(
    _ parts: [Part], by period: (ExtendedDate) -> ExtendedDate?
  ) -> [(period: ExtendedDate, parts: [Part])] {
    var groups: [(period: ExtendedDate, parts: [Part])] = []
    var positions: [ExtendedDate: Int] = [:]
    for part in parts {
      guard let period = period(part.date) else { continue }
      if let position = positions[period] {
        groups[position].parts.append(part)
      } else {
        positions[period] = groups.count
        groups.append((period, [part]))
      }
    }
    return groups
  }

  /// Cuts a timeline into pages; a period that would not fit on what is left of a page goes on on the next.
  private static func pages(of parts: [Part], limit: Int) -> [[Part]] {
    var pages: [[Part]] = []
    var room = 0
    for part in parts {
      var rest = part
      while rest.count > 0 {
        if room == 0 || (rest.count > room && rest.count <= limit) {
          pages.append([])
          room = limit
        }
        let events = rest.events.prefix(room)
        let dispatches = rest.dispatches.prefix(room - events.count)
        pages[pages.count - 1].append(
          Part(date: part.date, events: Array(events), dispatches: Array(dispatches)))
        rest.events.removeFirst(events.count)
        rest.dispatches.removeFirst(dispatches.count)
        room -= events.count + dispatches.count
      }
    }
    return pages
  }
}

extension ExtendedDate {
  /// The year in which it begins.
  fileprivate var year: ExtendedDate? {
    let year = anchor.year
    return ExtendedDate(wellFormed: (0...9_999).contains(year) ? String(anchor.text.prefix(4)) : "Y" + String(year))
  }

  /// The month in which it lies; nil where it is longer than a month.
  fileprivate var month: ExtendedDate? {
    granularity <= .month && (0...9_999).contains(anchor.year)
      ? ExtendedDate(wellFormed: String(anchor.text.prefix(7))) : nil
  }
}
