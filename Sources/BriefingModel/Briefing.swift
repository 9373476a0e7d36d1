/// The whole: what a `Content/` folder says, as far as a build may show it.
///
/// Lists are sorted by id in bytes, so that a position does not depend on how files were found; dispatches are sorted
/// by the date they were carried, then by id. What a build withholds is not in here at all.
public struct Briefing: Sendable {
  /// What `briefing.yml` says.
  public var settings: Settings
  /// Whom this reading is for; what has a narrower marking is not in here.
  public var audience: Marking = .clear
  /// Which edition this is; what had not been published by its date is not in here.
  public var edition = Edition()
  /// The dispatches.
  public var dispatches: [Dispatch] = []
  /// The actors.
  public var actors: [Actor] = []
  /// The places.
  public var places: [Place] = []
  /// The events.
  public var events: [Event] = []
  /// The sources.
  public var sources: [Source] = []
  /// The desk's own pages.
  public var pages: [FreePage] = []
  /// The files of `assets/`, relative to it.
  public var assets: [String] = []
  /// The SHA-256, in hexadecimal digits, of those of the assets that no text names but links of the briefing: their
  /// addresses are the site's to choose.
  public var assetDigests: [String: String] = [:]

  /// Makes a briefing without content.
  public init(settings: Settings) {
    self.settings = settings
  }

  /// Whether this reading is for a desk or its partners, and not for everybody.
  public var isInternal: Bool { audience > .clear }

  /// How many records there are, of all kinds.
  public var recordCount: Int { actors.count + places.count + events.count + sources.count }
}

extension Briefing {
  /// Returns the record that a reference means.
  public subscript(_ reference: RecordReference) -> any Record {
    switch reference.kind {
    case .actor: actors[reference.index]
    case .place: places[reference.index]
    case .event: events[reference.index]
    case .source: sources[reference.index]
    }
  }

  /// Returns the name of the record that a reference means.
  public func name(of reference: RecordReference) -> String {
    switch reference.kind {
    case .actor: actors[reference.index].name
    case .place: places[reference.index].name
    case .event: events[reference.index].name
    case .source: sources[reference.index].name
    }
  }

  /// Returns the id of the record that a reference means.
  public func id(of reference: RecordReference) -> String {
    switch reference.kind {
    case .actor: actors[reference.index].id
    case .place: places[reference.index].id
    case .event: events[reference.index].id
    case .source: sources[reference.index].id
    }
  }

  /// Returns who may see the record that a reference means.
  public func marking(of reference: RecordReference) -> Marking {
    switch reference.kind {
    case .actor: actors[reference.index].marking
    case .place: places[reference.index].marking
    case .event: events[reference.index].marking
    case .source: sources[reference.index].marking
    }
  }

  /// Returns the number of records of a kind.
  public func count(of kind: RecordKind) -> Int {
    switch kind {
    case .actor: actors.count
    case .place: places.count
    case .event: events.count
    case .source: sources.count
    }
  }
}
