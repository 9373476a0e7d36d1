/// Which of a briefing's blocks attest an event, so that it rests on their origins.
///
/// Notes of the desk attest nothing. A claim that repeats says again what was told before, and adds no origin. One that
/// contradicts either disputes the event that it is about, or only a figure on it that another claim states too.
struct Attestation {
  /// A measure of an event.
  private struct Measure: Hashable {
    var event: RecordReference
    var key: String

    init?(of claim: Claim) {
      guard let event = claim.event, let figure = claim.figure else { return nil }
      self.event = event
      key = figure.measureKey
    }
  }

  /// The measures of events with a contradicted figure that several claims state.
  private var compared: Set<Measure> = []

  init(_ briefing: Briefing) {
    let claims = briefing.dispatches.lazy.flatMap(\.body.claims)
    let contradicted = Set(claims.filter { $0.stance == .contradicts && $0.figure != nil }.compactMap(\.event))
    guard !contradicted.isEmpty else { return }
    var seen: Set<Measure> = []
    for claim in claims where claim.event.map(contradicted.contains) ?? false {
      guard let measure = Measure(of: claim) else { continue }
      if !seen.insert(measure).inserted { compared.insert(measure) }
    }
  }

  /// Whether a claim disputes what is told of the event that it is about, or would be if it named it.
  func disputesEvent(_ claim: Claim) -> Bool {
    claim.stance == .contradicts && !(Measure(of: claim).map(compared.contains) ?? false)
  }

  /// Whether a block of a dispatch that mentions an event, or is a claim about it, attests it.
  func attests(_ event: Int, inBlock block: Int, of body: Body) -> Bool {
    if body.isDeskNote(block) { return false }
    guard case .claim(let index) = body.blocks[block].kind else { return true }
    let claim = body.claims[index]
    if claim.stance == .repeats { return false }
    return !disputesEvent(claim) || claim.event.map { $0 != RecordReference(.event, event) } ?? false
  }
}

extension Claim {
  /// Whether it says by itself what it says, so that it can bear out others and be borne out.
  var affirms: Bool {
    switch stance {
    case .contradicts, .repeats: false
    case .supports, nil: true
    }
  }
}

extension Body {
  /// The blocks that have to do with each event, by its position: those that mention it or are claims about it.
  var passagesByEvent: [Int: Set<Int>] {
    var passages: [Int: Set<Int>] = [:]
    for mention in mentions {
      guard case .record(let reference) = mention.target, reference.kind == .event else { continue }
      passages[reference.index, default: []].insert(passage(of: mention.block))
    }
    for claim in claims {
      guard let event = claim.event else { continue }
      passages[event.index, default: []].insert(claim.block)
    }
    return passages
  }
}

extension Briefing {
  /// The events of which a dispatch tells; those that ``Evidence/isTold(_:)`` says are told.
  public var eventsTold: Set<RecordReference> {
    let attestation = Attestation(self)
    var told: Set<RecordReference> = []
    for dispatch in dispatches {
      for (event, blocks) in dispatch.body.passagesByEvent
      where blocks.contains(where: { attestation.attests(event, inBlock: $0, of: dispatch.body) }) {
        told.insert(RecordReference(.event, event))
      }
    }
    return told
  }
}
