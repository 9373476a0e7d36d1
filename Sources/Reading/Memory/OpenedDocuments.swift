import Work

/// The documents of a catalogue, opened; those whose files are as they were are not opened again.
struct OpenedDocuments: Sendable {
  /// The documents, in the order of the catalogue.
  private(set) var all: [OpenedDocument] = []
  private var items: [Catalogue.Item] = []

  /// Opens the files of a catalogue, which are sorted by path.
  mutating func open(_ items: [Catalogue.Item]) {
    @Sendable func opened(_ item: Catalogue.Item) -> OpenedDocument {
      Stage.frontMatter.measure { OpenedDocument(item) }
    }
    defer { self.items = items }
    guard !self.items.isEmpty else {
      all = concurrentMap(items, opened)
      return
    }
    var documents: [OpenedDocument?] = []
    documents.reserveCapacity(items.count)
    var new: [Int] = []
    var position = 0
    for index in items.indices {
      while position < self.items.count, self.items[position].precedes(items[index]) { position += 1 }
      if position < self.items.count, self.items[position].isSame(as: items[index]) {
        documents.append(all[position])
      } else {
        new.append(index)
        documents.append(nil)
      }
    }
    for (index, document) in zip(new, concurrentMap(new) { opened(items[$0]) }) { documents[index] = document }
    all = documents.compactMap(\.self)
  }

  /// Lets go of them, whoever else may have them, since none are opened again.
  mutating func letGo() {
    items = []
    all = []
  }
}

extension Catalogue.Item {
  fileprivate func precedes(_ other: Self) -> Bool {
    // Nearly always it is the same path, in the same storage.
    path != other.path && path.utf8.lexicographicallyPrecedes(other.path.utf8)
  }

  /// Whether what is made of the two cannot differ; strings are compared by their bytes, which pages show.
  fileprivate func isSame(as other: Self) -> Bool {
    bytes == other.bytes && kind == other.kind && id == other.id && path.hasBytes(of: other.path)
      && name.hasBytes(of: other.name) && diagnostics == other.diagnostics
  }
}
