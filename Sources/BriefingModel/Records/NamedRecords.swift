extension Dispatch {
  /// The records that it names, in its keys and in its text, as often as it names them.
  public var records: [RecordReference] {
    [source] + wires + [dateline?.place].compactMap(\.self) + body.records
  }
}

extension Body {
  /// The records that its mentions and claims name, as often as they name them.
  public var records: [RecordReference] {
    let mentioned = mentions.compactMap { mention in
      if case .record(let reference) = mention.target { reference } else { nil }
    }
    return mentioned + claims.flatMap { [$0.speaker, $0.audience, $0.via, $0.event].compactMap(\.self) }
  }
}

extension Briefing {
  /// Returns the actors and places that the keys of a record name; events, of which these keys say how they hang
  /// together, are not among them.
  ///
  /// - Parameter isAttested: Whether only those ties of an actor count that a dispatch attests.
  public func recordsInKeys(of record: RecordReference, whereAttested isAttested: Bool = false) -> [RecordReference] {
    switch record.kind {
    case .actor:
      let actor = actors[record.index]
      let ties = actor.relations.filter { !isAttested || $0.dispatch != nil }
      return actor.roles.compactMap(\.organisation) + ties.map(\.actor)
    case .place:
      return [places[record.index].within].compactMap(\.self)
    case .event:
      let event = events[record.index]
      return [event.place].compactMap(\.self) + event.participants.map(\.actor)
    case .source:
      return []
    }
  }
}
