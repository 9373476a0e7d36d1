import BriefingModel
import Work

/// Where everything stands, as paths from the site's root: the only place that decides an address.
enum Address {
  static let timeline = "index.html"
  static let changes = "changes.html"
  static let changesFeed = "changes.xml"
  static let search = "search.html"
  static let coverage = "coverage.html"
  static let about = "about.html"
  static let notFound = "404.html"
  static let feed = "feed.xml"
  static let sitemap = "sitemap.xml"
  static let robots = "robots.txt"
  static let data = "briefing.json"
  // What hosts look for.
  static let noJekyll = ".nojekyll"
  static let headers = "_headers"
  static let redirects = "_redirects"
  static let forHosts = [noJekyll, headers, redirects]
  static let claimsTable = "claims/claims.csv"
  // Beside the folders of the filters, where no id stands.
  static let claimsWithoutSpeaker = "claims/without-speaker.html"
  static let claimsWithoutEvent = "claims/without-event.html"

  static func dispatch(_ id: String) -> String { "dispatches/" + id + ".html" }

  static func record(_ kind: RecordKind, _ id: String) -> String { kind.folder + "/" + id + ".html" }

  /// A free page; Reading keeps the ids of the pages that every site has.
  static func page(_ id: String) -> String { id + ".html" }

  static func index(_ section: Section) -> String {
    switch section {
    case .timeline: timeline
    case .changes: changes
    case .dispatches: "dispatches/index.html"
    case .events: "events/index.html"
    case .claims: "claims/index.html"
    case .actors: "actors/index.html"
    case .places: "places/index.html"
    case .sources: "sources/index.html"
    case .differences: "differences.html"
    case .search: search
    case .coverage: coverage
    case .page: about
    }
  }

  /// The names by which claims are found: `claims/speakers/index.html`.
  static func claims(_ filter: ClaimFilter) -> String { claims(filter, "index") }

  /// The claims of a record: `claims/speakers/un-diplomats.html`; no record has the id `index`.
  static func claims(_ filter: ClaimFilter, _ id: String) -> String {
    "claims/" + filter.rawValue + "s/" + id + ".html"
  }

  /// A year or a month of the timeline: `timeline/2013.html`, `timeline/2013-01.html`.
  static func timeline(_ period: String) -> String { "timeline/" + period + ".html" }

  /// A later page of a list: `places/mali/2.html` goes on from `places/mali.html`.
  static func later(_ number: Int, of path: String) -> String {
    number == 1 ? path : path.dropLast(".html".count) + "/" + String(number) + ".html"
  }

  /// A part of a sitemap that is too long for one file.
  static func sitemap(_ number: Int) -> String { "sitemap-" + String(number) + ".xml" }

  /// A file of the theme that is not a template.
  static func themeAsset(_ path: String) -> String { "theme/" + path }

  /// A block on the page that stands at a path: `dispatches/2013-01-11-dw.html#b9`.
  static func block(_ block: Int, of path: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var address = ByteSink(capacity: path.count + 32)
    address.append(path)
    address.append(UInt8(ascii: "#"))
    address.append(anchor: block)
    return Array(address.bytes)
  }

  /// The anchor of a block.
  static func anchor(_ block: Int) -> String { "b" + String(block + 1) }
}
