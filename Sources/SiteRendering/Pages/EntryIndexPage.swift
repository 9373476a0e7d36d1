import BriefingModel
import EDTF
import Mustache

/// A page of the index of dispatches or of events, by month.
struct EntryIndexPage: TemplatePage {
  static let template = PageTemplate.entryIndex

  let section: Section
  /// Positions of dispatches or events, by month.
  let groups: [IndexGroup<Int>]
  let number: Int
  let total: Int

  /// How many entries stand on one page.
  static let pageLimit = 200

  var path: String { Address.later(number, of: Address.index(section)) }

  static func all(in site: SiteContext) -> [any Page] {
    let (dispatches, events) = (site.briefing.dispatches, site.briefing.events)
    return pages(of: .dispatches, Array(dispatches.indices), in: site) { dispatches[$0].published }
      + pages(of: .events, site.evidence.events.all, in: site) { events[$0].date }
  }

  private static func pages(
    of section: Section, _ positions: [Int], in site: SiteContext, date: (Int) -> ExtendedDate?
  ) -> [any Page] {
    let isNewestFirst = site.briefing.settings.timeline == .newestFirst
    let groups = IndexGroup.groups(of: isNewestFirst ? positions.reversed() : positions) { position in
      guard let month = date(position)?.monthOrLonger else { return (site.words.undated, "undated") }
      return (month.display(in: site.language), month.text)
    }
    let pages = IndexGroup.pages(of: groups, limit: pageLimit)
    return pages.enumerated().map { index, groups in
      EntryIndexPage(section: section, groups: groups, number: index + 1, total: pages.count)
    }
  }

  func head(in site: SiteContext) -> PageHead {
    let title = site.words.title(site.words.title(of: section), page: number)
    return PageHead(title: title, section: section, marking: site.briefing.settings.marking)
  }

  func fill(_ data: inout Object, in site: SiteContext) {
    data[.count] = site.count(section == .events ? site.briefing.events.count : site.briefing.dispatches.count)
    data[.groups] = .list(
      groups.map { group in
        [
          .id: .text(group.id), .label: .text(group.label),
          .items: .list(group.entries.map(section == .events ? site.eventEntry : site.dispatchEntry)),
        ]
      })
    data[.pager] = Pager.value(page: number, of: total, path: Address.index(section))
  }
}

extension ExtendedDate {
  /// The month under which an index files the date, or the longer period that it names.
  fileprivate var monthOrLonger: ExtendedDate? {
    let period = period
    guard period.granularity < .month, (0...9_999).contains(anchor.year) else { return period }
    return ExtendedDate(wellFormed: String(period.anchor.text.prefix(7))) ?? period
  }
}

extension EntryIndexPage {
  func add(to facts: inout PageFacts) -> Bool {
    let briefing = facts.site.briefing
    facts.add(section == .events ? briefing.events.count : briefing.dispatches.count)
    facts.add(total)
    for entry in groups.flatMap(\.entries) {
      if section == .events { facts.add(entryOfEvent: entry) } else { facts.add(dispatch: entry) }
    }
    return true
  }
}
