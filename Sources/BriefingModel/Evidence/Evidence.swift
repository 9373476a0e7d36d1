import Work

/// What follows from a briefing's texts: where each record is mentioned, who said what of it, which dispatch tells of
/// which event, and what comes before and after.
///
/// It is worked out once for a briefing, in time linear in its mentions. Every list is in the order of
/// ``Briefing/dispatches`` or of ``EventOrder``.
public struct Evidence: Sendable {
  /// Where the dispatches mention each record.
  public let mentions: RecordTable<[MentionSite]>
  /// The claims that concern each record: what an actor said, what is said of an event, what a source carried itself or
  /// what came through it.
  public let claims: RecordTable<[ClaimSite]>
  /// All claims in order.
  public let claimOrder: ClaimOrder
  /// The accounts of each event, by its position in ``Briefing/events``.
  public let accounts: [[Account]]
  /// How far the accounts of each event bear each other out, by its position.
  public let corroboration: [Corroboration]
  /// What each claim rests on, and how far others bear it out.
  public let support: SupportTable
  /// The measures that several claims about each event state, compared, by its position.
  public let comparisons: [[Comparison]]
  /// The claims that dispute what is told of each event and stand in none of its comparisons, by its position; they attest
  /// nothing of it.
  public let disputes: [[ClaimSite]]
  /// How the places lie within each other.
  public let placeTree: PlaceTree
  /// The events in the order of their dates, and how they hang together.
  public let events: EventOrder
  /// Which dispatches a source carried or originated, and which were filed from a place.
  public let filings: Filings
  /// Who holds which post in whom.
  public let affiliations: Affiliations
  /// Who has which relation to whom, seen from the other.
  public let ties: Ties
  /// What happened and what was filed, by day.
  public let timeline: [TimelinePeriod]
  /// What is new or has changed since the date that the edition asks for, where it asks.
  public private(set) var changes: Changes?

  /// Works out the evidence of a briefing.
  public init(_ briefing: Briefing) {
    var mentions = RecordTable(briefing) { _ in [MentionSite]() }
    var claims = RecordTable(briefing) { _ in [ClaimSite]() }
    for position in briefing.dispatches.indices {
      for (index, mention) in briefing.dispatches[position].body.mentions.enumerated() {
        guard case .record(let reference) = mention.target else { continue }
        mentions.append(MentionSite(dispatch: position, mention: index), to: reference)
      }
      let source = briefing.dispatches[position].source
      for (index, claim) in briefing.dispatches[position].body.claims.enumerated() {
        let site = ClaimSite(dispatch: position, claim: index)
        if let speaker = claim.speaker { claims.append(site, to: speaker) }
        if let event = claim.event { claims.append(site, to: event) }
        claims.append(site, to: source)
        if let via = claim.via, via != source { claims.append(site, to: via) }
      }
    }
    self.mentions = mentions
    self.claims = claims
    claimOrder = ClaimOrder(briefing)
    let attestation = Attestation(briefing)
    accounts = Account.ofEvents(in: briefing, attestation)
    corroboration = concurrentMap(accounts) { Corroboration($0, in: briefing) }
    let claimsByEvent = briefing.events.indices.map { claims[RecordReference(.event, $0)] }
    support = SupportTable(briefing, claimsByEvent)
    comparisons = concurrentMap(claimsByEvent) { Comparison.all(among: $0, in: briefing) }
    disputes = claimsByEvent.map { claims in claims.filter { attestation.disputesEvent(briefing[$0]) } }
    placeTree = PlaceTree(briefing.places)
    events = EventOrder(briefing, placeTree)
    filings = Filings(briefing, placeTree)
    affiliations = Affiliations(briefing.actors)
    ties = Ties(briefing.actors)
    timeline = TimelinePeriod.all(in: briefing, events)
    changes = briefing.edition.since.map { Changes(briefing, self, since: $0) }
  }

  /// Returns the first block in which a dispatch tells of an event, where it does: a position in ``Body/blocks``.
  public func block(ofDispatch dispatch: Int, tellingOf event: Int) -> Int? {
    accounts[event].first { $0.dispatch == dispatch }?.blocks.first
  }

  /// Whether an event is told: some account of it has origins.
  public func isTold(_ event: Int) -> Bool { accounts[event].contains(where: \.tells) }

  /// Whether claims about an event differ in a figure, or one of them disputes what is told of it.
  public func accountsDiffer(on event: Int) -> Bool {
    !disputes[event].isEmpty || comparisons[event].contains { $0.agreement == .differs }
  }
}
