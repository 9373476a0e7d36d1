/// What one dispatch says of one event.
public struct Account: Sendable, Hashable {
  /// The position in ``Briefing/dispatches``.
  public let dispatch: Int
  /// The blocks that tell of the event, in document order: positions in ``Body/blocks``.
  public let blocks: [Int]

  /// The accounts of each event: from every dispatch that mentions it or holds a claim about it.
  static func ofEvents(in briefing: Briefing) -> [[Account]] {
    var accounts = Array(repeating: [Account](), count: briefing.events.count)
    for (position, dispatch) in briefing.dispatches.enumerated() {
      var blocks: [Int: Set<Int>] = [:]
      for mention in dispatch.body.mentions {
        guard case .record(let reference) = mention.target, reference.kind == .event else { continue }
        blocks[reference.index, default: []].insert(dispatch.body.passage(of: mention.block))
      }
      for claim in dispatch.body.claims {
        guard let event = claim.event else { continue }
        blocks[event.index, default: []].insert(claim.block)
      }
      for (event, blocks) in blocks {
        accounts[event].append(Account(dispatch: position, blocks: blocks.sorted()))
      }
    }
    return accounts
  }
}

extension Body {
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
