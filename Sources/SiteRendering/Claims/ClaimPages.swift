import BriefingModel

/// The pages of claims, and the lists of names by which they are found.
enum ClaimPages {
  static func all(in site: SiteContext) -> [any Page] {
    let order = site.evidence.claimOrder
    let lists: [ClaimScope] =
      [.all] + (order.withoutSpeaker.isEmpty ? [] : [.withoutSpeaker])
      + (order.withoutEvent.isEmpty ? [] : [.withoutEvent])
    let records = ClaimFilter.allCases.map { (filter: $0, records: $0.records(in: site)) }
      .filter { !$0.records.isEmpty }
    let navigation = ClaimNavigation(lists, records, in: site)
    var pages = lists.flatMap { ClaimListPage.all(of: $0, navigation, in: site) }
    for (filter, records) in records {
      pages += ClaimFilterPage.all(of: filter, records, navigation, in: site)
      for record in records { pages += ClaimListPage.all(of: .of(filter, record), navigation, in: site) }
    }
    return pages
  }
}
