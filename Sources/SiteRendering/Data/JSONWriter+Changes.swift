import BriefingModel

extension JSONWriter {
  /// Writes a change: its kind, what it is about, who says so, and what was before.
  mutating func write(_ change: Change, in site: SiteContext) {
    let briefing = site.briefing
    object { writer in
      writer.field("kind", change.kind.rawValue)
      writer.field("event", change.event(in: briefing).map { briefing.events[$0].id })
      writer.field("dispatch", briefing.dispatches[change.dispatch].id)
      writer.field("block", change.block.map(Address.anchor))
      switch change.matter {
      case .postponement(let event, let successor):
        guard let successor = successor.map({ briefing.events[$0] }) else { return }
        writer.field("from", briefing.events[event].date?.text)
        writer.field("to", successor.date?.text)
        writer.field("successor", successor.id)
      case .status(_, let from, let to):
        writer.field("from", from?.rawValue)
        writer.field("to", to.rawValue)
      case .figure(_, let earlier, let later):
        writer.field("claim", briefing[later].id)
        writer.field("measure", briefing[later].figure?.measure)
        writer.field("unit", briefing[later].figure?.unit)
        writer.field("from", briefing[earlier].figure?.text)
        if briefing[earlier].figure?.unit != briefing[later].figure?.unit {
          writer.field("from-unit", briefing[earlier].figure?.unit)
        }
        writer.field("to", briefing[later].figure?.text)
      case .corroboration(_, let from, let to):
        writer.field("from", from)
        writer.field("to", to)
      case .difference(_, let claim):
        writer.field("claim", briefing[claim].id)
        writer.field("measure", briefing[claim].figure?.measure)
      case .claim(let claim):
        writer.field("claim", briefing[claim].id)
      case .event, .dispatch:
        break
      }
    }
  }
}
