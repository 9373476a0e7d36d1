import BriefingModel
import Mustache

/// A page of what differs over the whole briefing.
struct DifferencesPage: TemplatePage {
  static let template = PageTemplate.differences

  let groups: [IndexGroup<DifferencePlan.Row>]
  let number: Int
  let total: Int

  var path: String { Address.later(number, of: Address.index(.differences)) }

  static func all(in site: SiteContext) -> [any Page] {
    let pages = site.differences.pages
    return pages.enumerated().map { DifferencesPage(groups: $1, number: $0 + 1, total: pages.count) }
  }

  func head(in site: SiteContext) -> PageHead {
    let title = site.words.title(site.words.accountsDiffer, page: number)
    return PageHead(title: title, section: .differences, marking: site.briefing.settings.marking)
  }

  func fill(_ data: inout Object, in site: SiteContext) {
    data[.count] = site.count(site.differences.count)
    var tables = 0
    data[.groups] = .list(
      groups.map { group in
        [
          .id: .text(group.id),
          .event: group.entries.first.map { site.dated(event: $0.event) } ?? .none,
          .items: .list(
            DifferencesPage.tables(of: group.entries).map { rows in
              tables += 1
              return site.table(of: rows, id: "table-" + String(tables))
            }),
        ]
      })
    data[.pager] = Pager.value(page: number, of: total, path: Address.index(.differences))
  }

  /// Rows that are about one thing together.
  private static func tables(of rows: [DifferencePlan.Row]) -> [[DifferencePlan.Row]] {
    rows.reduce(into: []) { tables, row in
      if tables.last?.last?.subject == row.subject {
        tables[tables.count - 1].append(row)
      } else {
        tables.append([row])
      }
    }
  }
}

extension DifferencesPage {
  func add(to facts: inout PageFacts) -> Bool {
    let site = facts.site
    facts.add(site.differences.count)
    facts.add(total)
    for row in groups.flatMap(\.entries) {
      facts.add(row.event)
      facts.add(dispatch: row.claim.dispatch)
      facts.add(row.claim.claim)
      guard case .measure(let position) = row.subject else { continue }
      let comparison = site.evidence.comparisons[row.event][position]
      facts.add(comparison.measure)
      facts.add(comparison.unit)
    }
    return true
  }
}
