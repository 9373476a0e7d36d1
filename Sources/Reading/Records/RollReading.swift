import BriefingModel

/// One reading of all documents with one directory.
struct RollReading: Sendable {
  /// What they say.
  var briefing: Briefing
  /// What is wrong with them.
  var diagnostics: [Diagnostic] = []
  /// The records that they refer to and that no file describes.
  private(set) var unknown: [UnknownRecord] = []
  /// The lines in which something stands that is withheld.
  private(set) var withheldLines: Set<SourceLine> = []

  /// Reads all documents of a roll; `stubs` are the records that only the directory has, sorted by id.
  ///
  /// The memory is what the reading before left, and becomes what this one leaves.
  init(_ roll: Roll, stubs: [UnknownRecord], _ ground: RollGround, memory: inout RollMemory) {
    let settings = ground.settings
    briefing = Briefing(settings: settings)
    briefing.audience = ground.options.audience
    briefing.edition = ground.options.edition
    let (reader, reuse) = memory.reader(roll.directoryContents(stubs: stubs, assets: ground.assets), ground)

    roll.read(.dispatch, reader, reuse, &memory.dispatches, body: \.body) { $0.dispatch(id: $1, under: settings) }
    takeFindings(of: memory.dispatches)
    briefing.dispatches = memory.dispatchesInOrder(handingOver: roll.letsGoOfDispatches)
    let (dispatches, recordReuse) = memory.positions(of: briefing.dispatches, reuse)

    roll.read(.record(.actor), reader, recordReuse, &memory.actors, body: \.body, otherwise: Actor.init(broken:)) {
      $0.actor(id: $1, under: settings, dispatches: dispatches)
    }
    roll.read(.record(.place), reader, recordReuse, &memory.places, body: \.body, otherwise: Place.init(broken:)) {
      $0.place(id: $1, under: settings)
    }
    roll.read(.record(.event), reader, recordReuse, &memory.events, body: \.body, otherwise: Event.init(broken:)) {
      $0.event(id: $1, under: settings, dispatches: dispatches)
    }
    roll.read(.record(.source), reader, recordReuse, &memory.sources, body: \.body, otherwise: Source.init(broken:)) {
      $0.source(id: $1, under: settings)
    }
    roll.read(.page, reader, reuse, &memory.pages, body: \.body) { $0.page(id: $1, under: settings) }
    briefing.actors = take(memory.actors)
    briefing.places = take(memory.places)
    briefing.events = take(memory.events)
    briefing.sources = take(memory.sources)
    briefing.pages = take(memory.pages)
    briefing.append(stubs)
    diagnostics += Cycles.diagnostics(in: briefing, roll) + Disagreements.diagnostics(in: briefing, roll)
    if ground.options.archivedCopies { diagnostics += ArchivedCopies.diagnostics(of: roll) }
  }

  private mutating func take<Value>(_ memory: KindMemory<Value>) -> [Value] {
    takeFindings(of: memory)
    return memory.readings.compactMap(\.value)
  }

  private mutating func takeFindings<Value>(of memory: KindMemory<Value>) {
    // By position: a reading is large to copy, and nearly always there is nothing in it to take.
    for index in memory.readings.indices {
      if !memory.readings[index].diagnostics.isEmpty { diagnostics += memory.readings[index].diagnostics }
      if !memory.readings[index].unknown.isEmpty { unknown += memory.readings[index].unknown }
      withheldLines.formUnion(memory.readings[index].withheldLines)
    }
  }
}

extension Roll {
  /// Reads those documents of a kind on all processors of which something can have changed.
  ///
  /// A record keeps its position even where its file is broken, since the directory counts it.
  fileprivate func read<Value: Sendable>(
    _ kind: DocumentKind, _ reader: DocumentReader, _ reuse: Reuse, _ memory: inout KindMemory<Value>,
    body: WritableKeyPath<Value, Body> & Sendable, otherwise: @Sendable (DocumentHead) -> Value? = { _ in nil },
    _ read: @Sendable (inout Fields, String) -> Value?
  ) {
    let letsGo = kind == .dispatch && letsGoOfDispatches
    memory.update(kept[kind] ?? [], reuse) { opened in
      defer { if letsGo { opened.letGo() } }
      guard let document = opened.document else { return DocumentReading(value: otherwise(opened.head)) }
      return reader.read(document, marking: reader.marking(of: opened.head), body: body, read)
    }
  }
}
