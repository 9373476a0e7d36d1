import BriefingModel

/// Where accounts differ over the whole briefing, cut into pages: by event, in the order of the timeline.
struct DifferencePlan: Sendable {
  /// A row of a table: a claim that states a figure, or one that disputes what is told.
  struct Row: Sendable {
    var event: Int
    var subject: Subject
    var claim: ClaimSite
  }

  /// What a table is about.
  enum Subject: Sendable, Hashable {
    /// What is told of the event.
    case event
    /// A measure: a position in ``Evidence/comparisons``.
    case measure(Int)
  }

  /// How many rows stand on one page.
  static let pageLimit = 200

  /// The rows of each page, by event.
  let pages: [[IndexGroup<Row>]]
  /// How many tables there are on all pages together.
  let count: Int
  private let pageOfEvent: [Int: Int]

  init(_ briefing: Briefing, _ evidence: Evidence, limit: Int = DifferencePlan.pageLimit) {
    let order = evidence.events.all
    var count = 0
    var groups: [IndexGroup<Row>] = []
    for event in briefing.settings.timeline == .newestFirst ? order.reversed() : order {
      let (rows, tables) = DifferencePlan.rows(on: event, in: evidence)
      guard !rows.isEmpty else { continue }
      count += tables
      groups.append(
        IndexGroup(label: briefing.events[event].name, id: "event-" + briefing.events[event].id, entries: rows))
    }
    self.count = count
    pages = groups.isEmpty ? [] : IndexGroup.pages(of: groups, limit: limit)
    var pageOfEvent: [Int: Int] = [:]
    for (page, groups) in pages.enumerated() {
      for event in groups.compactMap(\.entries.first?.event) where pageOfEvent[event] == nil {
        pageOfEvent[event] = page + 1
      }
    }
    self.pageOfEvent = pageOfEvent
  }

  private static func rows(on event: Int, in evidence: Evidence) -> (rows: [Row], tables: Int) {
    let disputes = evidence.disputes[event]
    var rows = disputes.map { Row(event: event, subject: .event, claim: $0) }
    var tables = disputes.isEmpty ? 0 : 1
    for (position, comparison) in evidence.comparisons[event].enumerated() where comparison.agreement == .differs {
      rows += comparison.claims.map { Row(event: event, subject: .measure(position), claim: $0) }
      tables += 1
    }
    return (rows, tables)
  }

  /// Where the differences on an event begin; nil where there are none.
  func path(of event: Int, in briefing: Briefing) -> String? {
    pageOfEvent[event].map {
      Address.later($0, of: Address.index(.differences)) + "#event-" + briefing.events[event].id
    }
  }
}
