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
    let tree = PlaceTree(briefing.places)
    let (sites, (claimOrder, events, filings)) = concurrently(
      { RecordSites(briefing) },
      { (ClaimOrder(briefing), EventOrder(briefing, tree), Filings(briefing, tree)) })
    mentions = sites.mentions
    claims = sites.claims
    self.claimOrder = claimOrder
    placeTree = tree
    self.events = events
    self.filings = filings
    let attestation = Attestation(briefing)
    let (accounts, timeline) = concurrently(
      { Account.ofEvents(in: briefing, attestation) }, { TimelinePeriod.all(in: briefing, events) })
    self.accounts = accounts
    self.timeline = timeline
    corroboration = concurrentMap(accounts) { Corroboration($0, in: briefing) }
    let claimsByEvent = briefing.events.indices.map { sites.claims[RecordReference(.event, $0)] }
    let measures = concurrentMap(claimsByEvent) { MeasureGroup.all(among: $0, in: briefing) }
    support = SupportTable(briefing, measures)
    comparisons = concurrentMap(measures) { Comparison.all(among: $0, in: briefing) }
    disputes = claimsByEvent.map { claims in claims.filter { attestation.disputesEvent(briefing[$0]) } }
    affiliations = Affiliations(briefing.actors)
    ties = Ties(briefing.actors)
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
