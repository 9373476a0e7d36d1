/// What one dispatch says of one event.
public struct Account: Sendable, Hashable {
  /// The position in ``Briefing/dispatches``.
  public let dispatch: Int
  /// The blocks that tell of the event, in document order: positions in ``Body/blocks``.
  public let blocks: [Int]
  /// The sources that it rests on, sorted: those that its claims came through, and for all else the wires that the
  /// dispatch credits, or the outlet.
  ///
  /// Notes of the desk rest on nobody, and a claim that disputes the event or repeats attests nothing of it; an account that
  /// is made of nothing else has no origins.
  public let origins: [RecordReference]

  /// Whether it tells of the event, and does not only have to do with it.
  public var tells: Bool { !origins.isEmpty }

  init(of event: Int, dispatch position: Int, blocks: [Int], in briefing: Briefing, _ attestation: Attestation) {
    let dispatch = briefing.dispatches[position]
    self.dispatch = position
    self.blocks = blocks
    origins = blocks.filter { attestation.attests(event, inBlock: $0, of: dispatch.body) }
      .reduce(into: Set()) { $0.formUnion(dispatch.origins(ofBlock: $1)) }.sorted()
  }

  /// The accounts of each event: from every dispatch that mentions it or holds a claim about it.
  static func ofEvents(in briefing: Briefing, _ attestation: Attestation) -> [[Account]] {
    var accounts = Array(repeating: [Account](), count: briefing.events.count)
    for (position, dispatch) in briefing.dispatches.enumerated() {
      for (event, blocks) in dispatch.body.passagesByEvent {
        accounts[event].append(
          Account(of: event, dispatch: position, blocks: blocks.sorted(), in: briefing, attestation))
      }
    }
    return accounts
  }
}

extension Dispatch {
  /// The sources on which rests what one of its blocks says.
  fileprivate func origins(ofBlock block: Int) -> [RecordReference] {
    guard case .claim(let index) = body.blocks[block].kind else { return origins }
    return origins(of: body.claims[index])
  }
}

extension Body {
  /// Whether a block is, or stands in, a comment of the desk, whose words are in the briefing's language.
  public func isDeskNote(_ block: Int) -> Bool {
    var candidate: Int? = block
    while let index = candidate, blocks.indices.contains(index) {
      if blocks[index].kind == .note || blocks[index].kind == .internalNote { return true }
      candidate = blocks[index].parent.flatMap { $0 < index ? $0 : nil }
    }
    return false
  }

  /// The block to show for what a block says: the claim around it, or the block itself.
  public func passage(of block: Int) -> Int {
    var candidate: Int? = block
    while let index = candidate, blocks.indices.contains(index) {
      if case .claim = blocks[index].kind { return index }
      // A parent stands before what it holds; anything else would never end.
      candidate = blocks[index].parent.flatMap { $0 < index ? $0 : nil }
    }
    return block
  }
}
