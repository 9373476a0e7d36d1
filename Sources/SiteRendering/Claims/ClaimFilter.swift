import BriefingModel
import Mustache

/// By whom or what claims can be listed: each record of the kind that has claims has a page of them.
enum ClaimFilter: String, Sendable, Hashable, CaseIterable {
  case speaker, audience, source, event

  /// The kind of its records.
  var kind: RecordKind {
    switch self {
    case .speaker, .audience: .actor
    case .source: .source
    case .event: .event
    }
  }

  /// The name by which the template of a record's page knows the claims.
  var name: Name { self == .audience ? .addressed : .claims }

  /// The claims of a record, by its position among those of its kind.
  ///
  /// Those of a source are what it carried itself and what came through it.
  func claims(of record: Int, in evidence: Evidence) -> [ClaimSite] {
    switch self {
    case .audience: evidence.claimOrder.addressed(to: record)
    case .speaker, .source, .event: evidence.claims[RecordReference(kind, record)]
    }
  }

  /// The records that have claims, by their positions among those of their kind.
  func records(in site: SiteContext) -> [Int] {
    (0..<site.briefing.count(of: kind)).filter { !claims(of: $0, in: site.evidence).isEmpty }
  }
}
