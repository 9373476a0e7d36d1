import BriefingModel
import EDTF

/// `feed.xml`: the newest dispatches as an Atom feed (RFC 4287).
///
/// Ids are the addresses of the pages. Atom's times have to be to the second: `updated` is the time at which the
/// dispatch was carried where it gives one, and the first second of the first day that it can mean where it does not;
/// `published` is left out then, as nobody said it.
struct FeedFile: WholeFile {
  let path = Address.feed
  /// The site's address, with a slash at its end.
  let base: String

  /// How many dispatches the feed holds.
  static let limit = 50

  func bytes(in site: SiteContext) -> [UInt8] {
    let settings = site.briefing.settings
    let dispatches = site.briefing.dispatches.filter { !$0.isDraft }.suffix(FeedFile.limit).reversed()
    var writer = XMLWriter()
    writer.openFeed(
      settings.title, subtitle: settings.description, of: base, at: base + path,
      updated: dispatches.map(\.published.atomTime), language: settings.language)
    for dispatch in dispatches { write(dispatch, of: site, into: &writer) }
    writer.close("feed")
    return writer.bytes
  }

  private func write(_ dispatch: Dispatch, of site: SiteContext, into writer: inout XMLWriter) {
    let address = base + Address.dispatch(dispatch.id)
    writer.open("entry", [("xml:lang", dispatch.language ?? site.briefing.settings.language)])
    writer.element("title", dispatch.title)
    writer.element("id", address)
    writer.element("link", [("rel", "alternate"), ("type", "text/html"), ("href", address)])
    writer.element("updated", dispatch.published.atomTime)
    if let instant = dispatch.published.instant { writer.element("published", instant.text) }
    writer.open("author")
    writer.element("name", site.briefing.name(of: dispatch.source))
    writer.close("author")
    if let summary = dispatch.summary { writer.element("summary", summary) }
    writer.close("entry")
  }
}

extension ExtendedDate {
  /// The time for a feed, which has to name one.
  var atomTime: String { instant?.text ?? anchor.text + "T00:00:00Z" }
}

extension Briefing {
  /// Whether there is something to put into a feed, and an address for it.
  var hasFeed: Bool { settings.baseURL != nil && dispatches.contains { !$0.isDraft } }
}
