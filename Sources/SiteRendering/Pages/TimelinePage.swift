import BriefingModel
import EDTF
import Mustache

/// A page of the timeline: the start page, a year or a month.
struct TimelinePage: TemplatePage {
  static let template = PageTemplate.timeline

  let sheet: TimelinePlan.Sheet
  /// The years and months that have pages.
  let periods: [(date: ExtendedDate, path: String)]

  var path: String { sheet.path }

  static func all(in site: SiteContext) -> [any Page] {
    let plan = TimelinePlan(site.evidence.timeline, order: site.briefing.settings.timeline)
    let periods = plan.sheets.compactMap { sheet in
      sheet.number == 1 ? sheet.period.map { (date: $0, path: sheet.path) } : nil
    }
    return plan.sheets.map { TimelinePage(sheet: $0, periods: periods) }
  }

  func head(in site: SiteContext) -> PageHead {
    let isStart = sheet.period == nil
    return PageHead(
      title: sheet.period.map { $0.display(in: site.language) } ?? site.words.timeline,
      description: isStart ? site.briefing.settings.description : nil,
      section: .timeline, marking: site.briefing.settings.marking,
      linkedData: isStart ? .site(site) : nil)
  }

  func fill(_ data: inout Object, in site: SiteContext) {
    let isStart = sheet.period == nil
    data[.home] = .flag(isStart)
    data[.introduction] = isStart ? Value(site.briefing.settings.description) : .none
    data[.counts] = isStart ? [.items: site.sectionCounts()] : .none
    data[.newestFirst] = .flag(site.briefing.settings.timeline == .newestFirst)
    data[.periods] = site.list(
      periods.map { period in
        [
          .label: .text(period.date.display(in: site.language)), .path: .text(period.path),
          .current: .flag(period.date == sheet.period),
        ]
      })
    data[.days] = .list(
      sheet.parts.map { part in
        [
          .id: .text(part.date.text), .date: site.date(part.date),
          .precision: Value(site.words.precision(of: part.date)),
          .events: .list(part.events.map(site.eventEntry)), .dispatches: .list(part.dispatches.map(site.dispatchEntry)),
        ]
      })
    data[.pager] =
      sheet.period.map { Pager.value(page: sheet.number, of: sheet.total, path: Address.timeline($0.text)) } ?? .none
  }
}

extension SiteContext {
  /// How much there is of everything, with links to the indexes.
  func sectionCounts() -> Value {
    let counts: [(Section, Int)] = [
      (.dispatches, briefing.dispatches.count), (.events, briefing.events.count),
      (.claims, evidence.claimOrder.all.count), (.actors, briefing.actors.count), (.places, briefing.places.count),
      (.sources, briefing.sources.count), (.differences, differences.count),
    ]
    return .list(
      counts.filter { $0 != .differences || $1 > 0 }.map { section, count in
        [
          .label: Value(words.counted[section].map { count == 1 ? $0.one : $0.several }),
          .path: .text(Address.index(section)),
          .number: .text(words.number(count)),
        ]
      })
  }
}

extension TimelinePage {
  func add(to facts: inout PageFacts) -> Bool {
    // The start page counts everything.
    guard sheet.period != nil else { return false }
    facts.add(sheet.total)
    for period in periods { facts.add(period.path) }
    for part in sheet.parts {
      facts.add(part.date.text)
      for event in part.events { facts.add(entryOfEvent: event) }
      for dispatch in part.dispatches { facts.add(dispatch: dispatch) }
    }
    return true
  }
}
