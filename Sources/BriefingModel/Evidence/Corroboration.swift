/// How far the accounts of an event bear each other out: it counts origins, not outlets.
///
/// The origins of a dispatch are the wires that it credits, or else its own source. Accounts that share an origin are not
/// independent of each other.
public struct Corroboration: Sendable, Hashable {
  /// A wire on which the accounts of several outlets rest, and on no other.
  public struct SharedWire: Sendable, Hashable {
    /// The wire.
    public let wire: RecordReference
    /// The outlets that credit it alone, in the order of their first accounts, without the wire itself.
    public let outlets: [RecordReference]
    /// Whether the wire carried an account of its own, too.
    public let isOutlet: Bool
  }

  /// How many dispatches tell of the event.
  public let dispatches: Int
  /// The sources that carried them, sorted.
  public let outlets: [RecordReference]
  /// The sources that they rest on, sorted.
  public let origins: [RecordReference]
  /// The wires on which several outlets rest, sorted.
  public let sharedWires: [SharedWire]

  /// How many groups of accounts are left when those that share an origin count as one.
  ///
  /// It never promises too much: a dispatch that credits two wires does not say which of them told it of the event, so
  /// it corroborates neither another account of one of them nor itself.
  public let independentOrigins: Int

  /// Whether all accounts go back to one origin.
  public var hasSingleOrigin: Bool { independentOrigins == 1 }

  init(_ accounts: [Account], in briefing: Briefing) {
    dispatches = accounts.count
    var outlets: Set<RecordReference> = []
    var outletsByWire: [RecordReference: [RecordReference]] = [:]
    var groups: [Set<RecordReference>] = []
    for account in accounts {
      let dispatch = briefing.dispatches[account.dispatch]
      outlets.insert(dispatch.source)
      for wire in dispatch.wires where wire != dispatch.source {
        if outletsByWire[wire]?.contains(dispatch.source) != true {
          outletsByWire[wire, default: []].append(dispatch.source)
        }
      }
      var group = Set(dispatch.wires.isEmpty ? [dispatch.source] : dispatch.wires)
      groups.removeAll { other in
        guard !other.isDisjoint(with: group) else { return false }
        group.formUnion(other)
        return true
      }
      groups.append(group)
    }
    self.outlets = outlets.sorted()
    origins = groups.flatMap(\.self).sorted()
    independentOrigins = groups.count
    sharedWires = outletsByWire.keys.sorted().compactMap { wire in
      let shared = SharedWire(wire: wire, outlets: outletsByWire[wire, default: []], isOutlet: outlets.contains(wire))
      return shared.outlets.count + (shared.isOutlet ? 1 : 0) > 1 ? shared : nil
    }
  }
}
