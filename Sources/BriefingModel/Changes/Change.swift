/// One thing that is new in a briefing, or has changed, since a date.
public struct Change: Sendable, Hashable {
  /// What it is; numbers are positions in the lists of the ``Briefing``.
  public enum Matter: Sendable, Hashable {
    /// An event is put off, perhaps in favour of another.
    case postponement(event: Int, successor: Int?)
    /// What is known of an event is another thing than before.
    case status(event: Int, from: Event.Status?, to: Event.Status)
    /// Who stated a figure on an event now states another one, which excludes the earlier figure.
    case figure(event: Int, earlier: ClaimSite, later: ClaimSite)
    /// Claims on one measure of an event differ, or one disputes it, and did not before: with this claim they begin to.
    case difference(event: Int, claim: ClaimSite)
    /// Dispatches tell of an event of which none told before.
    case event(Int)
    /// An event is told by more independent origins than before.
    case corroboration(event: Int, from: Int, to: Int)
    /// A dispatch was published.
    case dispatch
    /// A dispatch that was published holds a claim.
    case claim(ClaimSite)
  }

  /// What it is.
  public let matter: Matter
  /// The dispatch that brings it: a position in ``Briefing/dispatches``.
  public let dispatch: Int
  /// The block of that dispatch which says so: a position in ``Body/blocks``; `nil` for the dispatch itself.
  public let block: Int?
}

extension Change {
  /// The sorts of changes, in the order in which they are told.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case postponement, status, figure, difference, event, corroboration, dispatch, claim
  }

  /// Its sort.
  public var kind: Kind {
    switch matter {
    case .postponement: .postponement
    case .status: .status
    case .figure: .figure
    case .difference: .difference
    case .event: .event
    case .corroboration: .corroboration
    case .dispatch: .dispatch
    case .claim: .claim
    }
  }

  /// Returns the event that it is about: a position in ``Briefing/events``.
  public func event(in briefing: Briefing) -> Int? {
    switch matter {
    case .postponement(let event, _), .status(let event, _, _), .figure(let event, _, _), .difference(let event, _),
      .event(let event), .corroboration(let event, _, _):
      event
    case .dispatch: nil
    case .claim(let site): briefing[site].event?.index
    }
  }
}
