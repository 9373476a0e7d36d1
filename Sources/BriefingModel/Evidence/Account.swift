import Work

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

  /// The accounts of each event: from every dispatch that mentions it or holds a claim about it.
  static func ofEvents(in briefing: Briefing, _ attestation: Attestation) -> [[Account]] {
    let told = concurrentMap(Array(briefing.dispatches.indices)) { position in
      let dispatch = briefing.dispatches.pointer(to: position)
      let origins = dispatch.pointee.origins
      return dispatch.pointee.body.passagesByEvent.map { event, blocks in
        let blocks = blocks.sorted()
        let attesting = blocks.filter { attestation.attests(event, inBlock: $0, of: dispatch.pointee.body) }
        return (
          event: event,
          account: Account(
            dispatch: position, blocks: blocks,
            origins: dispatch.pointee.body.origins(ofBlocks: attesting, besides: origins))
        )
      }
    }
    var counts = Array(repeating: 0, count: briefing.events.count)
    for (event, _) in told.joined() { counts[event] += 1 }
    var accounts = counts.map { [Account](capacity: $0) }
    for (event, account) in told.joined() { accounts[event].append(account) }
    return accounts
  }
}

extension Body {
  /// The sources on which rests what some blocks say, sorted: those that their claims came through, and for all else
  /// those of the dispatch, which are sorted.
  fileprivate func origins(ofBlocks blocks: [Int], besides general: [RecordReference]) -> [RecordReference] {
    var ways: Set<RecordReference> = []
    var isGeneral = false
    for block in blocks {
      if case .claim(let index) = self.blocks[block].kind, let via = claims[index].via {
        ways.insert(via)
      } else {
        isGeneral = true
      }
    }
    if ways.isEmpty { return isGeneral ? general : [] }
    return (isGeneral ? ways.union(general) : ways).sorted()
  }
}

extension Body {
  // Inlined where it is called, so that only the blocks are looked at and the body is not copied.
  /// Whether a block is, or stands in, a comment of the desk, whose words are in the briefing's language.
  @inlinable
  public func isDeskNote(_ block: Int) -> Bool {
    var candidate: Int? = block
    while let index = candidate, blocks.indices.contains(index) {
      switch blocks[index].kind {
      case .note, .internalNote: return true
      default: candidate = blocks[index].parent.flatMap { $0 < index ? $0 : nil }
      }
    }
    return false
  }

  /// The block to show for what a block says: the claim around it, or the block itself.
  @inlinable
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
