import BriefingModel
import Work
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
    let records = RecordKind.allCases.flatMap { kind in
      (0..<site.briefing.count(of: kind)).map { RecordReference(kind, $0) }
    }
    return concurrentMap(records) { pages(of: $0, in: site) }.flatMap(\.self)
  }

  private static func pages(of record: RecordReference, in site: SiteContext) -> [any Page] {
    let sheet = RecordSheet(record, in: site)
    let first: any Page =
      switch record.kind {
      case .actor: ActorPage(sheet: sheet)
      case .place: PlacePage(sheet: sheet)
      case .event: EventPage(sheet: sheet)
      case .source: SourcePage(sheet: sheet)
      }
    return [first] + (1..<max(1, sheet.plan.pages.count)).map { ContinuedPage(sheet: sheet, number: $0 + 1) }
  }
}

extension RecordSheet {
  /// Adds what the record's own page shows, whatever its kind.
  func addFirstPage(to facts: inout PageFacts) {
    facts.add(textOf: facts.site.briefing[record].body)
    for claims in claims {
      facts.add(claims.filter.rawValue)
      facts.add(claims.count)
      for claim in claims.shown { facts.add(claim: claim) }
    }
    for list in ListKind.allCases { facts.add(plan.continuation(of: list) ?? 0) }
    add(page: 1, to: &facts)
  }

  /// Adds the parts of the lists that stand on a page, the record's own being page 1.
  func add(page: Int, to facts: inout PageFacts) {
    facts.add(facts.site.briefing[record].highestMarking.rawValue)
    facts.add(plan.pages.count)
    facts.add(facts.site.evidence.mentions[record].count)
    for list in ListKind.allCases {
      facts.add(lists.count(of: list))
      guard let range = plan.pages[page - 1][list] else { continue }
      facts.add(range)
      lists.add(list, range, to: &facts)
    }
  }
}
