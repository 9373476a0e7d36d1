import BriefingModel

extension JSONWriter {
  /// Writes a change: its kind, what it is about, who says so, and what was before.
  mutating func write(_ change: Change, in site: SiteContext) {
    object { writer in
      writer.field("kind", change.kind.rawValue)
      writer.field("event", change.event(in: site.briefing).map { site.briefing.events[$0].id })
      writer.field("dispatch", site.briefing.dispatches[change.dispatch].id)
      writer.field("block", anchor: change.block)
      switch change.matter {
      case .postponement(let event, let successor):
        guard let successor = successor.map({ site.briefing.events[$0] }) else { return }
        writer.field("from", site.briefing.events[event].date?.text)
        writer.field("to", successor.date?.text)
        writer.field("successor", successor.id)
      case .status(_, let from, let to):
        writer.field("from", from?.rawValue)
        writer.field("to", to.rawValue)
      case .figure(_, let earlier, let later):
        writer.field("claim", site.briefing[later].id)
        writer.field("measure", site.briefing[later].figure?.measure)
        writer.field("unit", site.briefing[later].figure?.unit)
        writer.field("from", site.briefing[earlier].figure?.text)
        if site.briefing[earlier].figure?.unit != site.briefing[later].figure?.unit {
          writer.field("from-unit", site.briefing[earlier].figure?.unit)
        }
        writer.field("to", site.briefing[later].figure?.text)
      case .corroboration(_, let from, let to):
        writer.field("from", from)
        writer.field("to", to)
      case .difference(_, let claim):
        writer.field("claim", site.briefing[claim].id)
        writer.field("measure", site.briefing[claim].figure?.measure)
      case .claim(let claim):
        writer.field("claim", site.briefing[claim].id)
      case .event, .dispatch:
        break
      }
    }
  }
}
