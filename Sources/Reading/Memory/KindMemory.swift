import Work

/// What the documents of one kind were found to say.
struct KindMemory<Value: Sendable>: Sendable {
  /// What each document was found to say, in the documents' order.
  private(set) var readings: [DocumentReading<Value>] = []
  /// How many of them were read the last time.
  private(set) var newCount = 0
  /// The ids of those that were read the last time, where there are the same documents as before.
  private(set) var newIDs: [String]?
  private var documents: [OpenedDocument] = []

  /// Reads those documents, sorted by id, of which something can have changed.
  mutating func update(
    _ documents: [OpenedDocument], _ reuse: Reuse, _ read: @Sendable (OpenedDocument) -> DocumentReading<Value>
  ) {
    let sources = reuse == .none ? documents.map { _ in nil } : known(documents, reuse)
    let stale = sources.indices.filter { sources[$0] == nil }
    let new = concurrentMap(stale) { read(documents[$0]) }
    let isInPlace = documents.count == self.documents.count && sources.indices.allSatisfy { sources[$0] ?? $0 == $0 }
    if stale.count == documents.count {
      readings = new
    } else if isInPlace {
      for (index, reading) in zip(stale, new) { readings[index] = reading }
    } else {
      var rest = new[...]
      readings = sources.compactMap { source in source.map { readings[$0] } ?? rest.popFirst() }
    }
    self.documents = documents
    newCount = stale.count
    newIDs = isInPlace ? stale.map { documents[$0].head.id } : nil
  }

  /// Hands over what a document was found to say, which is then no longer known.
  mutating func handOver(_ position: Int) -> Value? { readings[position].value.take() }

  /// Returns for each document the position of what is known of it.
  private func known(_ documents: [OpenedDocument], _ reuse: Reuse) -> [Int?] {
    var position = 0
    return documents.map { document in
      while position < self.documents.count, self.documents[position] !== document,
        self.documents[position].head.id.utf8.lexicographicallyPrecedes(document.head.id.utf8)
      { position += 1 }
      guard position < self.documents.count, self.documents[position] === document,
        reuse == .all || !readings[position].asksForFiles
      else { return nil }
      return position
    }
  }
}
