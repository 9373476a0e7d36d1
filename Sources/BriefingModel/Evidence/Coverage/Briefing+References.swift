extension Briefing {
  /// The records that a dispatch mentions, in its text or beside it.
  var recordsMentioned: Set<RecordReference> {
    var records: Set<RecordReference> = []
    for dispatch in dispatches {
      records.insert(dispatch.source)
      records.formUnion(dispatch.wires)
      if let place = dispatch.dateline?.place { records.insert(place) }
      records.formUnion(dispatch.body.records)
    }
    return records
  }

  /// The records to which another record or a page of the desk refers.
  var recordsReferredTo: Set<RecordReference> {
    var records: Set<RecordReference> = []
    for (index, actor) in actors.enumerated() {
      let others = actor.roles.compactMap(\.organisation) + actor.relations.map(\.actor) + actor.body.records
      records.formUnion(others.filter { $0 != RecordReference(.actor, index) })
    }
    for (index, place) in places.enumerated() {
      let others = [place.within].compactMap(\.self) + place.body.records
      records.formUnion(others.filter { $0 != RecordReference(.place, index) })
    }
    for event in events {
      records.formUnion(event.participants.map(\.actor) + event.body.records)
      if let place = event.place { records.insert(place) }
    }
    for (index, source) in sources.enumerated() {
      records.formUnion(source.body.records.filter { $0 != RecordReference(.source, index) })
    }
    for page in pages { records.formUnion(page.body.records) }
    return records
  }
}

extension Body {
  /// The records that are mentioned in it or have to do with its claims.
  fileprivate var records: [RecordReference] {
    let mentioned = mentions.compactMap { mention in
      if case .record(let reference) = mention.target { reference } else { nil }
    }
    return mentioned + claims.flatMap { [$0.speaker, $0.audience, $0.via, $0.event].compactMap(\.self) }
  }
}
