import BriefingModel
import Mustache

/// The links between the lists of claims, which stand on each of their pages.
struct ClaimNavigation: Sendable {
  private struct Link: Sendable {
    var label: String
    var path: String
    var count: Int
  }

  private let links: [Link]

  /// Links to the lists and to the names by which others are found; `records` are those that have claims.
  init(_ lists: [ClaimScope], _ records: [(filter: ClaimFilter, records: [Int])], in site: SiteContext) {
    func link(to scope: ClaimScope) -> Link {
      Link(
        label: scope == .all ? site.words.allClaims : scope.title(in: site), path: scope.path(in: site.briefing),
        count: scope.claims(in: site.evidence).count)
    }
    links =
      lists.filter { $0 == .all }.map(link)
      + records.map { filter, records in
        Link(label: site.words.names(of: filter), path: Address.claims(filter), count: records.count)
      }
      + lists.filter { $0 != .all }.map(link)
  }

  /// The links on a page; one leads to the page itself or to what it is a part of.
  ///
  /// - Parameter counts: Whether they say how many there are, as on pages that change with each claim anyway.
  func value(current path: String, isPage: Bool, counts: Bool, in site: SiteContext) -> Value {
    .list(
      links.map { link in
        [
          .label: .text(link.label), .path: .text(link.path),
          .number: counts ? .text(site.words.number(link.count)) : .none,
          .current: link.path == path ? .text(isPage ? "page" : "true") : .none,
        ]
      })
  }
}

extension ClaimNavigation {
  /// Adds which lists there are, and how long where that is told.
  func add(to facts: inout PageFacts, counts: Bool) {
    for link in links {
      facts.add(link.path)
      if counts { facts.add(link.count) }
    }
  }
}
