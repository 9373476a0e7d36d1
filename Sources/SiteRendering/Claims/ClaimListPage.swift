import BriefingModel
import Mustache

/// A page of a list of claims: of all, of those of one record, or of those that say no speaker or no event.
struct ClaimListPage: TemplatePage {
  static let template = PageTemplate.claimList

  let scope: ClaimScope
  let navigation: ClaimNavigation
  let firstPath: String
  /// The claims on this page, in the order of the timeline.
  let claims: ArraySlice<ClaimSite>
  /// How many claims the list has.
  let count: Int
  let number: Int
  let total: Int

  /// How many claims stand on one page.
  static let pageLimit = 100

  var path: String { Address.later(number, of: firstPath) }

  static func all(of scope: ClaimScope, _ navigation: ClaimNavigation, in site: SiteContext) -> [any Page] {
    let claims = site.inTimelineOrder(scope.claims(in: site.evidence))
    let path = scope.path(in: site.briefing)
    let total = max(1, (claims.count + pageLimit - 1) / pageLimit)
    return (1...total).map { number in
      ClaimListPage(
        scope: scope, navigation: navigation, firstPath: path,
        claims: claims.dropFirst((number - 1) * pageLimit).prefix(pageLimit), count: claims.count, number: number,
        total: total)
    }
  }

  func head(in site: SiteContext) -> PageHead {
    let title = scope.title(in: site)
    return PageHead(
      title: site.words.title(title, page: number), section: .claims,
      marking: site.briefing.settings.marking)
  }

  func fill(_ data: inout Object, in site: SiteContext) {
    var (label, current) = (scope.title(in: site), firstPath)
    if case .of(let filter, _) = scope { (label, current) = (site.words.claims(by: filter), Address.claims(filter)) }
    data[.label] = .text(label)
    data[.record] = site.reference(scope.record)
    data[.filters] = navigation.value(current: current, isPage: path == current, counts: scope.record == nil, in: site)
    data[.table] = .text(Address.claimsTable)
    data[.count] = site.count(count)
    data[.groups] = site.claimGroups(claims)
    data[.pager] = Pager.value(page: number, of: total, path: firstPath)
  }
}

extension ClaimListPage {
  func add(to facts: inout PageFacts) -> Bool {
    navigation.add(to: &facts, counts: scope.record == nil)
    facts.add(count)
    facts.add(total)
    for claim in claims { facts.add(claim: claim) }
    return true
  }
}
