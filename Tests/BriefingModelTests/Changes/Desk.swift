import BriefingModel
import EDTF

/// A briefing with events and sources, to which a test adds dispatches by date.
struct Desk {
  var briefing = Briefing(settings: Settings(title: "Mali"))

  init(events: String...) {
    briefing.events = events.map { Event(id: $0, name: $0) }
    briefing.sources = ["afp", "reuters"].map { Source(id: $0, name: $0) }
  }

  /// The position of an event.
  func event(_ id: String) -> Int { briefing.events.firstIndex { $0.id == id } ?? 0 }

  /// Adds a dispatch that mentions events and holds claims about one; dispatches are added in the order of publication.
  mutating func add(_ date: String, by source: Int = 0, telling events: String..., claims: [Claim] = []) throws {
    let published = try ExtendedDate(date)
    var dispatch = Dispatch(id: date, title: date, source: RecordReference(.source, source), published: published)
    for event in events {
      dispatch.body.blocks.append(Block(kind: .paragraph, text: Array(event.utf8)))
      dispatch.body.mentions.append(
        Mention(
          .record(RecordReference(.event, self.event(event))), block: dispatch.body.blocks.count - 1,
          range: 0..<event.utf8.count))
    }
    for var claim in claims {
      claim.block = dispatch.body.blocks.count
      dispatch.body.blocks.append(Block(kind: .claim(dispatch.body.claims.count)))
      dispatch.body.claims.append(claim)
    }
    briefing.dispatches.append(dispatch)
  }

  /// A claim about an event that perhaps states how many there were.
  func claim(
    on event: String, _ number: Double? = nil, _ unit: String? = nil, of measure: String = "dead",
    by speaker: RecordReference? = nil, stance: Claim.Stance? = nil
  ) -> Claim {
    var claim = Claim(block: 0)
    claim.speaker = speaker
    claim.event = RecordReference(.event, self.event(event))
    claim.stance = stance
    claim.figure = number.map { Figure(measure: measure, text: String(Int($0)), value: .number($0), unit: unit) }
    return claim
  }

  /// What has changed since a date.
  func changes(since date: String) throws -> Changes? {
    var briefing = briefing
    briefing.edition.since = try ExtendedDate(date)
    return Evidence(briefing).changes
  }

  /// What has changed since the second day of the month, without the dispatches and claims that are new.
  func matters() throws -> [Change.Matter] {
    try changes(since: "2013-01-02")?.all.filter { ![.dispatch, .claim].contains($0.kind) }.map(\.matter) ?? []
  }
}
