import BriefingModel
import EDTF

/// `changes.xml`: what is new or has changed as an Atom feed (RFC 4287), what the latest dispatches brought first.
///
/// An entry leads to the block of the dispatch that says so. Its id names the change on the page of changes, so that a
/// change which several editions tell is one entry. `updated` is that of its dispatch, as in the feed of dispatches.
struct ChangesFeedFile: WholeFile {
  let path = Address.changesFeed
  /// The site's address, with a slash at its end.
  let base: String

  /// How many changes the feed holds.
  static let limit = 100

  func bytes(in site: SiteContext) -> [UInt8] {
    let settings = site.briefing.settings
    let changes = site.evidence.changesForFeed(in: site.briefing).enumerated()
      .sorted { ($1.element.dispatch, $0.offset) < ($0.element.dispatch, $1.offset) }
      .prefix(Self.limit).map(\.element)
    var writer = XMLWriter()
    let times = changes.map { site.briefing.dispatches[$0.dispatch].published.atomTime }
    let since = site.evidence.changes.map { [$0.since.atomTime] } ?? []
    writer.openFeed(
      site.words.changes + " – " + settings.title, of: base + Address.changes, at: base + path,
      updated: times.isEmpty ? since : times, language: settings.language)
    for change in changes { write(change, of: site, into: &writer) }
    writer.close("feed")
    return writer.bytes
  }

  private func write(_ change: Change, of site: SiteContext, into writer: inout XMLWriter) {
    let dispatch = site.briefing.dispatches[change.dispatch]
    let values = site.values(of: change)
    let kind = site.words.changeKinds[change.kind]?.title ?? ""
    writer.open("entry")
    writer.element("title", kind + ": " + site.subject(of: change))
    writer.element("id", base + Address.changes + "#" + site.anchor(of: change))
    writer.element(
      "link",
      [
        ("rel", "alternate"), ("type", "text/html"),
        ("href", base + site.path(ofDispatch: change.dispatch, block: change.block)),
      ])
    writer.element("updated", dispatch.published.atomTime)
    writer.open("author")
    writer.element("name", site.briefing.name(of: dispatch.source))
    writer.close("author")
    let speakers = site.speakers(of: change)
    let old = values.old.map { site.words.from + " " + $0 + speakers.old + " " + site.words.to }
    let summary = [values.measure, old, values.new.map { $0 + speakers.new }].compactMap(\.self).joined(separator: " ")
    if !summary.isEmpty { writer.element("summary", summary) }
    writer.close("entry")
  }
}

extension SiteContext {
  /// Who stated a figure before and who states it now, in parentheses; nothing for other changes.
  fileprivate func speakers(of change: Change) -> (old: String, new: String) {
    guard case .figure(_, let before, let now) = change.matter else { return ("", "") }
    func speaker(of claim: ClaimSite) -> String {
      " (" + (briefing[claim].speaker.map { briefing.name(of: $0) } ?? words.speakerNotNamed) + ")"
    }
    return (speaker(of: before), speaker(of: now))
  }
}

extension Evidence {
  /// The changes without those that drafts bring.
  fileprivate func changesForFeed(in briefing: Briefing) -> [Change] {
    (changes?.all ?? []).filter { !briefing.dispatches[$0.dispatch].isDraft }
  }

  /// Whether there is a feed of changes, perhaps an empty one: a date since which they are told, and an address for it.
  func hasChangesFeed(in briefing: Briefing) -> Bool {
    briefing.settings.baseURL != nil && changes != nil
  }
}
