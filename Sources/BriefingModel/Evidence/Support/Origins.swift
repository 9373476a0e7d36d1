extension Dispatch {
  /// The sources that its text rests on, sorted: the wires that it credits, or else the outlet itself.
  @inlinable public var origins: [RecordReference] { wires.isEmpty ? [source] : Set(wires).sorted() }

  /// The sources that a claim in it rests on, sorted: the one that it came through, where it says so, or else those of
  /// the dispatch.
  public func origins(of claim: Claim) -> [RecordReference] { claim.via.map { [$0] } ?? origins }
}

/// Origins put together that cannot be told apart: those that one text rests on are in one group, as it does not say
/// which of them told it what.
struct OriginGroups {
  private var parents: [RecordReference: RecordReference] = [:]
  /// How many groups there are: how many origins are independent of each other.
  private(set) var count = 0

  /// The groups, each sorted, in the order of their first origins.
  var all: [[RecordReference]] {
    Dictionary(grouping: parents.keys) { root(of: $0) }.values.map { $0.sorted() }
      .sorted { $0.lexicographicallyPrecedes($1) }
  }

  /// Puts origins into one group.
  mutating func join(_ origins: [RecordReference]) {
    guard let first = origins.first else { return }
    let root = add(first)
    for origin in origins.dropFirst() {
      let other = add(origin)
      guard other != root else { continue }
      parents[other] = root
      count -= 1
    }
  }

  /// How many groups there would be if these origins were put into one.
  func count(joining origins: [RecordReference]) -> Int {
    count - Set(origins.compactMap { parents[$0] == nil ? nil : root(of: $0) }).count + 1
  }

  /// Returns the origin that stands for the group of one, which is added if it is new.
  private mutating func add(_ origin: RecordReference) -> RecordReference {
    guard parents[origin] != nil else {
      parents[origin] = origin
      count += 1
      return origin
    }
    let root = root(of: origin)
    parents[origin] = root
    return root
  }

  private func root(of origin: RecordReference) -> RecordReference {
    var root = origin
    while let parent = parents[root], parent != root { root = parent }
    return root
  }
}
