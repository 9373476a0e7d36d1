import BriefingModel
import Mustache

/// The claims that a record's own page shows: the first ones, with a link to the page of them all.
struct RecordClaims: Sendable {
  let filter: ClaimFilter
  let record: Int
  /// How many there are.
  let count: Int
  let shown: [ClaimSite]

  /// How many claims a record's own page shows.
  static let limit = 12

  /// The claims of a record; nil where it has none.
  init?(_ filter: ClaimFilter, of record: Int, in site: SiteContext) {
    let claims = filter.claims(of: record, in: site.evidence)
    guard !claims.isEmpty else { return nil }
    self.filter = filter
    self.record = record
    count = claims.count
    // An event's own page has them in its accounts.
    shown = filter == .event ? [] : site.inTimelineOrder(claims, limit: RecordClaims.limit)
  }

  func value(in site: SiteContext) -> Value {
    [
      .count: site.count(count), .groups: site.claimGroups(shown),
      .more: shown.count < count ? .text(ClaimScope.of(filter, record).path(in: site.briefing)) : .none,
    ]
  }
}
