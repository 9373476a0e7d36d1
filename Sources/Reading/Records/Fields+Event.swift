import BriefingModel

extension Fields {
  /// Reads the keys of an event.
  mutating func event(id: String, under settings: Settings) -> Event {
    let name = required("name", write: "write the name that pages show, such as name: Seizure of Konna")?.text()
    var event = Event(id: id, name: name ?? id)
    event.date = required("date", write: "write when it was, as exactly as is known, such as date: 2013-01-10")?.date()
    event.sequence = self["seq"]?.wholeNumber()
    event.type = self["type"]?.text()
    event.place = self["place"]?.reference(to: .place)
    event.status = self["status"]?.word(of: Event.Status.self)
    event.participants = self["participants"]?.items().compactMap { $0.participant() } ?? []
    event.partOf = self["part-of"]?.reference(to: .event)
    event.supersedes = self["supersedes"]?.reference(to: .event)
    event.marking = self["marking"]?.marking() ?? settings.marking
    return event
  }
}

extension Field {
  /// Reads an actor's part in an event.
  fileprivate func participant() -> Event.Participant? {
    guard var fields = group("a participant", isListed: true, { "[{actor: \($0)}]" }) else { return nil }
    let actor = fields.required("actor", write: "write the id of an actor, such as actor: ansar-dine")?
      .reference(to: .actor)
    let role = fields["role"]?.text()
    fields.finish()
    return actor.map { Event.Participant(actor: $0, role: role) }
  }
}
