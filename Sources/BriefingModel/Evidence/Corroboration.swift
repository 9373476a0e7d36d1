/// How far the accounts of an event bear each other out: it counts origins, not outlets.
///
/// The origins of a dispatch are the wires that it credits, or else its own source. Outlets that credit one wire have
/// one origin between them.
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

  /// How many origins bear each other out.
  ///
  /// There are no more of them than dispatches: one that credits two wires does not say which of them told it of the
  /// event, and does not corroborate itself.
  public var independentOrigins: Int { min(origins.count, dispatches) }

  /// Whether all accounts go back to one origin.
  public var hasSingleOrigin: Bool { independentOrigins == 1 }

  init(_ accounts: [Account], in briefing: Briefing) {
    dispatches = accounts.count
    var outlets: Set<RecordReference> = []
    var origins: Set<RecordReference> = []
    var outletsByWire: [RecordReference: [RecordReference]] = [:]
    var credits: Set<[RecordReference]> = []
    for account in accounts {
      let dispatch = briefing.dispatches[account.dispatch]
      outlets.insert(dispatch.source)
      origins.formUnion(dispatch.wires.isEmpty ? [dispatch.source] : dispatch.wires)
      guard dispatch.wires.count == 1, let wire = dispatch.wires.first, wire != dispatch.source,
        credits.insert([wire, dispatch.source]).inserted
      else { continue }
      outletsByWire[wire, default: []].append(dispatch.source)
    }
    self.outlets = outlets.sorted()
    self.origins = origins.sorted()
    sharedWires = outletsByWire.keys.sorted().compactMap { wire in
      let shared = SharedWire(wire: wire, outlets: outletsByWire[wire, default: []], isOutlet: outlets.contains(wire))
      return shared.outlets.count + (shared.isOutlet ? 1 : 0) > 1 ? shared : nil
    }
  }
}
