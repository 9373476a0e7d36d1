import BriefingModel

extension Briefing {
  /// Appends a record for each that no file describes.
  mutating func append(_ stubs: [UnknownRecord]) {
    for stub in stubs {
      switch stub.kind {
      case .actor:
        var actor = Actor(id: stub.id, name: stub.name)
        actor.isStub = true
        actors.append(actor)
      case .place:
        var place = Place(id: stub.id, name: stub.name)
        place.isStub = true
        places.append(place)
      case .event:
        var event = Event(id: stub.id, name: stub.name)
        event.isStub = true
        events.append(event)
      case .source:
        var source = Source(id: stub.id, name: stub.name)
        source.isStub = true
        sources.append(source)
      }
    }
  }
}

extension [UnknownRecord] {
  /// The records that can be made without a file: each once, under the name it was first met with, sorted by id.
  var stubs: [UnknownRecord] {
    var seen: Set<String> = []
    return filter { Identifier.isValid($0.id) && seen.insert("\($0.kind.rawValue):\($0.id)").inserted }
      .sorted { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }
  }
}

extension Actor {
  /// Makes an actor for a file whose front matter cannot be read.
  init(broken head: DocumentHead) { self.init(id: head.id, name: head.name ?? head.id) }
}

extension Place {
  /// Makes a place for a file whose front matter cannot be read.
  init(broken head: DocumentHead) { self.init(id: head.id, name: head.name ?? head.id) }
}

extension Event {
  /// Makes an event for a file whose front matter cannot be read.
  init(broken head: DocumentHead) { self.init(id: head.id, name: head.name ?? head.id) }
}

extension Source {
  /// Makes a source for a file whose front matter cannot be read.
  init(broken head: DocumentHead) { self.init(id: head.id, name: head.name ?? head.id) }
}
