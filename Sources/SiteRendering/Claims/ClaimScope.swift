import BriefingModel

/// Which claims a list has.
enum ClaimScope: Sendable, Hashable {
  case all
  /// Those of one record, by its position among those of its kind.
  case of(ClaimFilter, Int)
  case withoutSpeaker
  case withoutEvent

  /// The claims, in the order of ``ClaimOrder``.
  func claims(in evidence: Evidence) -> [ClaimSite] {
    switch self {
    case .all: evidence.claimOrder.all
    case .of(let filter, let record): filter.claims(of: record, in: evidence)
    case .withoutSpeaker: evidence.claimOrder.withoutSpeaker
    case .withoutEvent: evidence.claimOrder.withoutEvent
    }
  }

  /// The record whose claims they are.
  var record: RecordReference? {
    if case .of(let filter, let record) = self { RecordReference(filter.kind, record) } else { nil }
  }

  /// The address of the list's first page.
  func path(in briefing: Briefing) -> String {
    switch self {
    case .all: Address.index(.claims)
    case .of(let filter, let record):
      Address.claims(filter, briefing.id(of: RecordReference(filter.kind, record)))
    case .withoutSpeaker: Address.claimsWithoutSpeaker
    case .withoutEvent: Address.claimsWithoutEvent
    }
  }

  /// What the list's pages are called.
  func title(in site: SiteContext) -> String {
    switch self {
    case .all: site.words.claims
    case .of(let filter, let record):
      site.words.claims(by: filter) + ": " + site.briefing.name(of: RecordReference(filter.kind, record))
    case .withoutSpeaker: site.words.claimsWithoutSpeaker
    case .withoutEvent: site.words.claimsWithoutEvent
    }
  }
}
