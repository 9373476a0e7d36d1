import BriefingModel
import Mustache

/// What the pages of one record have in common.
struct RecordSheet: Sendable {
  let record: RecordReference
  let path: String
  let lists: RecordLists
  let plan: ListPlan<ListKind>
  let claims: [RecordClaims]

  init(_ record: RecordReference, in site: SiteContext) {
    self.record = record
    path = Address.record(record.kind, site.briefing.id(of: record))
    lists = RecordLists(of: record, in: site.evidence, site.briefing)
    plan = ListPlan(length: lists.count(of:))
    claims = ClaimFilter.allCases.filter { $0.kind == record.kind }
      .compactMap { RecordClaims($0, of: record.index, in: site) }
  }

  func head(in site: SiteContext, linkedData: LinkedData?) -> PageHead {
    let record = site.briefing[record]
    return PageHead(
      title: record.name, section: Section(self.record.kind), marking: record.highestMarking, linkedData: linkedData)
  }

  /// Adds the names that the pages of all kinds of records have.
  func fill(_ data: inout Object, in site: SiteContext) {
    let record = site.briefing[record]
    data[.stub] = .flag(record.isStub)
    data[.body] = record.body.isEmpty ? .none : .markup(site.html(of: record.body, language: nil))
    data[.claims] = .none
    data[.addressed] = .none
    for claims in claims { data[claims.filter.name] = claims.value(in: site) }
    site.fill(&data, with: lists, of: self.record, in: plan)
  }
}

/// The pages of all records.
enum RecordPages {
  static func all(in site: SiteContext) -> [any Page] {
    var pages: [any Page] = []
    for kind in RecordKind.allCases {
      for index in 0..<site.briefing.count(of: kind) {
        let sheet = RecordSheet(RecordReference(kind, index), in: site)
        switch kind {
        case .actor: pages.append(ActorPage(sheet: sheet))
        case .place: pages.append(PlacePage(sheet: sheet))
        case .event: pages.append(EventPage(sheet: sheet))
        case .source: pages.append(SourcePage(sheet: sheet))
        }
        for number in 1..<max(1, sheet.plan.pages.count) {
          pages.append(ContinuedPage(sheet: sheet, number: number + 1))
        }
      }
    }
    return pages
  }
}
