import Work

/// What the documents of one kind were found to say.
struct KindMemory<Value: Sendable>: Sendable {
  /// What each document was found to say, in the documents' order.
  private(set) var readings: [DocumentReading<Value>] = []
  /// How many of them were read the last time.
  private(set) var newCount = 0
  private var revisions: [Int] = []

  /// Reads those documents of which something can have changed.
  mutating func update(
    _ documents: [OpenedDocument], _ reuse: Reuse, _ read: @Sendable (OpenedDocument) -> DocumentReading<Value>
  ) {
    var known: [Int: Int] = [:]
    if reuse != .none {
      known.reserveCapacity(revisions.count)
      for (position, revision) in revisions.enumerated() { known[revision] = position }
    }
    var stale: [Int] = []
    let sources = documents.indices.map { index -> Int? in
      if let position = known[documents[index].revision], reuse == .all || !readings[position].asksForFiles {
        return position
      }
      stale.append(index)
      return nil
    }
    newCount = stale.count
    var new = concurrentMap(stale) { read(documents[$0]) }[...]
    readings = sources.compactMap { source in source.map { readings[$0] } ?? new.popFirst() }
    revisions = documents.map(\.revision)
  }
}
