import BriefingModel
import Mustache

/// A page of the names by which claims are found: of speakers, of audiences, of sources or of events.
struct ClaimFilterPage: TemplatePage {
  static let template = PageTemplate.claimFilter

  let filter: ClaimFilter
  let navigation: ClaimNavigation
  let index: NameIndex
  let number: Int

  var path: String { Address.later(number, of: index.path) }

  static func all(
    of filter: ClaimFilter, _ records: [Int], _ navigation: ClaimNavigation, in site: SiteContext
  ) -> [any Page] {
    let index = NameIndex(of: filter.kind, records, at: Address.claims(filter), in: site)
    return index.pages.indices.map {
      ClaimFilterPage(filter: filter, navigation: navigation, index: index, number: $0 + 1)
    }
  }

  func head(in site: SiteContext) -> PageHead {
    let title = site.words.title(site.words.claims(by: filter), page: number)
    return PageHead(title: title, section: .claims, marking: site.briefing.settings.marking)
  }

  func fill(_ data: inout Object, in site: SiteContext) {
    data[.filters] = navigation.value(current: index.path, isPage: number == 1, counts: true, in: site)
    data[.table] = .text(Address.claimsTable)
    data[.count] = site.count(index.count)
    index.fill(&data, page: number) { entry($0, in: site) }
  }

  private func entry(_ record: Int, in site: SiteContext) -> Object {
    var fields = site.fields(
      RecordReference(filter.kind, record), path: ClaimScope.of(filter, record).path(in: site.briefing))
    fields[.date] = filter == .event ? site.date(site.briefing.events[record].date) : .none
    fields[.count] = site.count(filter.claims(of: record, in: site.evidence).count)
    return fields
  }
}
