/// How far the accounts of an event bear each other out: it counts origins, not outlets.
///
/// An account rests on the sources that its claims say they came through, and for all else on the wires that its dispatch
/// credits, or on the outlet itself. Accounts that share an origin are not independent of each other.
public struct Corroboration: Sendable, Hashable {
  /// A wire on which the accounts of several outlets rest.
  public struct SharedWire: Sendable, Hashable {
    /// The wire.
    public let wire: RecordReference
    /// The outlets that credit it, in the order of their first accounts, without the wire itself.
    public let outlets: [RecordReference]
    /// Whether the wire carried an account of its own, too.
    public let isOutlet: Bool
  }

  /// How many dispatches tell of the event; those that only dispute or repeat what is told of it, or that only a note of
  /// the desk connects with it, do not.
  public let dispatches: Int
  /// The sources that carried them, sorted.
  public let outlets: [RecordReference]
  /// The sources that they rest on, in groups of those that cannot be told apart, sorted.
  ///
  /// It never promises too much: a dispatch that credits two wires does not say which of them told it of the event, so
  /// it corroborates neither another account of one of them nor itself.
  public let originGroups: [[RecordReference]]
  /// The wires on which several outlets rest, sorted.
  public let sharedWires: [SharedWire]

  /// The sources that they rest on, sorted.
  public var origins: [RecordReference] { originGroups.flatMap(\.self).sorted() }

  /// How many groups of accounts are left when those that share an origin count as one.
  public var independentOrigins: Int { originGroups.count }

  /// Whether all accounts go back to one origin.
  public var hasSingleOrigin: Bool { independentOrigins == 1 }

  init(_ accounts: [Account], in briefing: Briefing) {
    let accounts = accounts.filter(\.tells)
    dispatches = accounts.count
    var outlets: Set<RecordReference> = []
    var outletsByWire: [RecordReference: [RecordReference]] = [:]
    var pairs: Set<[RecordReference]> = []
    var groups = OriginGroups()
    for account in accounts {
      let source = briefing.dispatches[account.dispatch].source
      outlets.insert(source)
      groups.join(account.origins)
      for wire in account.origins where wire != source && pairs.insert([wire, source]).inserted {
        outletsByWire[wire, default: []].append(source)
      }
    }
    self.outlets = outlets.sorted()
    originGroups = groups.all
    sharedWires = outletsByWire.keys.sorted().compactMap { wire in
      let shared = SharedWire(wire: wire, outlets: outletsByWire[wire, default: []], isOutlet: outlets.contains(wire))
      return shared.outlets.count + (shared.isOutlet ? 1 : 0) > 1 ? shared : nil
    }
  }
}
