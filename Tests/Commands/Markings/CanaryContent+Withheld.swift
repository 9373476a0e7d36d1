/// Files that are withheld as a whole.
extension CanaryContent {
  /// The ids of what is withheld on a level.
  struct IDs {
    var dispatch, actor, place, event, source, page: String
  }

  mutating func ids(_ level: Level) -> IDs {
    IDs(
      dispatch: word("dispatch id", level), actor: word("actor id", level), place: word("place id", level),
      event: word("event id", level), source: word("source id", level), page: word("page id", level))
  }

  mutating func addWithheldRecords(_ level: Level) {
    let ids = ids(level)
    let marking = "marking: \(level.marking)\n"
    addWithheldDispatch(level, "dispatch", keys: marking)
    addWithheldDispatch(level, "dispatch of a withheld source", source: ids.source)
    let folder = word("sub-folder", level, isShown: false)
    addRecord(
      "actors/\(folder)/\(ids.actor).md", "actor", level,
      """
      aliases: [\(word("alias", level)), {name: \(word("acronym", level)), kind: acronym, language: fr}]
      roles: [{title: \(word("role", level)), of: \(ids.actor), from: 2012}]
      relations: [{type: \(word("relation", level)), actor: open-actor, dispatch: \(ids.dispatch)}]
      wikidata: Q\(number("actor wikidata", level))

      """ + marking)
    addRecord(
      "places/\(ids.place).md", "place", level,
      """
      type: \(word("place type", level))
      aliases: [{name: \(word("transliteration", level)), kind: transliteration}, {name: \(word("weak", level)), kind: weak}]
      within: open-place
      coordinates: [14.9442, -4.1873]
      geonames: \(number("geonames", level))
      wikidata: Q\(number("place wikidata", level))

      """ + marking)
    addRecord(
      "events/\(ids.event).md", "event", level,
      """
      date: 2013-01-10
      type: \(word("event type", level))
      place: \(ids.place)
      status: [{status: reported, dispatch: \(ids.dispatch)}]
      participants: [{actor: \(ids.actor), role: \(word("participant role", level))}]
      part-of: open-event

      """ + marking)
    addRecord(
      "sources/\(ids.source).md", "source", level,
      "kind: agency\nreliability: C\nurl: https://example.org/\(word("source url", level))\n" + marking)
    let text = text("page", level, up: "../")
    add(
      "pages/\(ids.page).md", for: level,
      "---\ntitle: \(word("page title", level))\nsummary: \(word("page summary", level))\n\(marking)---\n"
        + text.body + text.definitions)
  }

  private mutating func addRecord(_ path: String, _ noun: String, _ level: Level, _ keys: String) {
    let text = text(noun, level, up: path.split(separator: "/").dropLast().map { _ in "../" }.joined())
    add(path, for: level, "---\nname: \(word("\(noun) name", level))\n\(keys)---\n\(text.body)\(text.definitions)")
  }

  mutating func addWithheldDispatch(
    _ level: Level, _ noun: String, source: String = "open-source", keys: String = ""
  ) {
    let id = noun == "dispatch" ? ids(level).dispatch : word("\(noun) id", level)
    let text = text(noun, level, up: "../../")
    add(
      "dispatches/\(word("\(noun) sub-folder", level, isShown: false))/\(id).md", for: level,
      """
      ---
      title: \(word("\(noun) title", level))
      source: \(source)
      published: 2013-01-12
      dateline: {place: open-place, date: 2013-01-11}
      wires: [open-wire]
      byline: \(word("\(noun) byline", level))
      url: https://example.org/\(word("\(noun) url", level))
      archived: https://archive.example.org/\(word("\(noun) copy", level))
      retrieved: 2013-01-13
      summary: \(word("\(noun) summary", level))
      aliases: [old/\(word("\(noun) old address", level)).html]
      \(keys)---
      \(text.body)
      > [!claim] speaker=open-actor id=\(word("\(noun) claim id", level)) measure=\(word("\(noun) measure", level)) \
      value="\(word("\(noun) value", level))" unit=\(word("\(noun) unit", level)) event=open-event
      > “\(word("\(noun) claim", level))”

      \(text.definitions)
      """)
  }

  /// Returns a number for a place, digits being all that can stand there.
  private func number(_ place: String, _ level: Level) -> Int {
    100_000_000 + place.utf8.reduce(level.rawValue.utf8.count) { ($0 * 31 + Int($1)) % 899_999_999 }
  }
}
