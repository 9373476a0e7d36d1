import BriefingModel
import Work

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
  init(_ roll: Roll, stubs: [UnknownRecord], assets: [String], settings: Settings, options: ReadingOptions) {
    briefing = Briefing(settings: settings)
    briefing.audience = options.audience
    briefing.edition = options.edition
    let reader = DocumentReader(
      directory: roll.directory(stubs: stubs, assets: assets), settings: settings, options: options)

    briefing.dispatches =
      take(
        roll.read(.dispatch, reader, body: \Dispatch.body) { $0.dispatch(id: $1, under: settings) }
      ).inOrderOfPublication
    var positions: [String: Int] = [:]
    for (position, dispatch) in briefing.dispatches.enumerated() { positions[dispatch.id] = position }
    let dispatches = positions

    briefing.actors = take(
      roll.read(.record(.actor), reader, body: \Actor.body, otherwise: Actor.init(broken:)) {
        $0.actor(id: $1, under: settings, dispatches: dispatches)
      })
    briefing.places = take(
      roll.read(.record(.place), reader, body: \Place.body, otherwise: Place.init(broken:)) {
        $0.place(id: $1, under: settings)
      })
    briefing.events = take(
      roll.read(.record(.event), reader, body: \Event.body, otherwise: Event.init(broken:)) {
        $0.event(id: $1, under: settings, dispatches: dispatches)
      })
    briefing.sources = take(
      roll.read(.record(.source), reader, body: \Source.body, otherwise: Source.init(broken:)) {
        $0.source(id: $1, under: settings)
      })
    briefing.pages = take(roll.read(.page, reader, body: \FreePage.body) { $0.page(id: $1, under: settings) })
    briefing.append(stubs)
    diagnostics += Cycles.diagnostics(in: briefing, roll) + Disagreements.diagnostics(in: briefing, roll)
    if options.archivedCopies { diagnostics += ArchivedCopies.diagnostics(of: roll) }
  }

  private mutating func take<Value>(_ readings: [DocumentReading<Value>]) -> [Value] {
    for reading in readings {
      diagnostics += reading.diagnostics
      unknown += reading.unknown
      withheldLines.formUnion(reading.withheldLines)
    }
    return readings.compactMap(\.value)
  }
}

extension Roll {
  /// Reads the documents of a kind on all processors.
  ///
  /// A record keeps its position even where its file is broken, since the directory counts it.
  fileprivate func read<Value: Sendable>(
    _ kind: DocumentKind, _ reader: DocumentReader, body: WritableKeyPath<Value, Body> & Sendable,
    otherwise: @Sendable (DocumentHead) -> Value? = { _ in nil }, _ read: @Sendable (inout Fields, String) -> Value?
  ) -> [DocumentReading<Value>] {
    concurrentMap(kept[kind] ?? []) { opened in
      guard let document = opened.document else { return DocumentReading(value: otherwise(opened.head)) }
      return reader.read(document, marking: reader.marking(of: opened.head), body: body, read)
    }
  }
}

extension [Dispatch] {
  /// The dispatches by the date they were carried, then by id.
  fileprivate var inOrderOfPublication: [Dispatch] {
    // Positions are sorted, since a dispatch is large to move.
    indices.sorted { (self[$0].published, self[$0].id) < (self[$1].published, self[$1].id) }.map { self[$0] }
  }
}
