import BriefingModel

extension Fields {
  /// Reads the keys of an event; `dispatches` are the positions of the dispatches by their ids.
  mutating func event(id: String, under settings: Settings, dispatches: [String: Int]) -> Event {
    let name = required("name", write: "write the name that pages show, such as name: Seizure of Konna")?.text()
    var event = Event(id: id, name: name ?? id)
    event.date = required("date", write: "write when it was, as exactly as is known, such as date: 2013-01-10")?.date()
    event.sequence = self["seq"]?.wholeNumber()
    event.type = self["type"]?.text()
    event.place = self["place"]?.reference(to: .place)
    event.statusHistory = self["status"]?.statusHistory(dispatches) ?? []
    event.participants = self["participants"]?.items().compactMap { $0.participant() } ?? []
    event.partOf = self["part-of"]?.reference(to: .event)
    event.supersedes = self["supersedes"]?.reference(to: .event)
    event.marking = self["marking"]?.marking() ?? settings.marking
    return event
  }
}

extension Field {
  /// Reads what is known of an event: a word, or steps that are each attested by a dispatch.
  ///
  /// A step that a withheld dispatch attests is withheld with it.
  fileprivate func statusHistory(_ dispatches: [String: Int]) -> [Event.StatusStep] {
    if case .text = value.content { return word(of: Event.Status.self).map { [Event.StatusStep($0)] } ?? [] }
    return items().compactMap { $0.statusStep(dispatches) }
  }

  private func statusStep(_ dispatches: [String: Int]) -> Event.StatusStep? {
    guard var fields = group("a step", isListed: true, { "[{status: \($0), dispatch: ID}]" }) else { return nil }
    let status = fields.required("status", write: "write what was known, such as status: planned")?
      .word(of: Event.Status.self)
    let dispatch = fields.required(
      "dispatch", write: "write the id of the dispatch that says so, such as dispatch: 2013-01-11-dw")?.dispatchID()
    fields.finish()
    guard let status, let dispatch, let position = dispatches[dispatch.id] else { return nil }
    return Event.StatusStep(status, dispatch: position)
  }

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
