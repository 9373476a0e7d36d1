import BriefingModel
import Work

/// All that a directory is made of.
struct DirectoryContents: Sendable {
  /// The records, sorted by id.
  var entries: [DirectoryEntry] = []
  /// Records without a file.
  var stubs: [UnknownRecord] = []
  /// The dispatches, in an order of their own.
  var dispatches: [Document] = []
  /// The pages, in an order of their own.
  var pages: [Document] = []
  /// The files of `assets/`, relative to it, sorted.
  var assets: [String] = []

  /// A dispatch or a page.
  struct Document: Sendable, Equatable {
    /// Its id, in ASCII.
    var id: String
    var state: DocumentState
  }

  /// Writes all on which it depends what a directory answers that is asked of records.
  ///
  /// Names count by their bytes, since texts that are equal to Unicode may look different on a page.
  func writeRecords(to writer: inout ByteWriter) {
    writer.write(entries.count)
    for entry in entries { entry.write(to: &writer) }
    for stub in stubs {
      for word in [stub.kind.rawValue, stub.id, stub.name] { writer.write(word) }
    }
  }

  /// Whether two directories answer alike whatever they are asked of dispatches, pages and assets.
  func hasSameFiles(as other: DirectoryContents) -> Bool {
    dispatches == other.dispatches && pages == other.pages
      && assets.elementsEqual(other.assets) { $0.hasBytes(of: $1) }
  }
}

extension RecordDirectory {
  init(_ contents: DirectoryContents) {
    self.init(
      entries: contents.entries, stubs: contents.stubs, dispatches: Self.states(of: contents.dispatches),
      pages: Self.states(of: contents.pages), assets: contents.assets)
  }

  /// The states by id; of two documents with an id, the later one counts.
  private static func states(of documents: [DirectoryContents.Document]) -> [String: DocumentState] {
    Dictionary(documents.lazy.map { ($0.id, $0.state) }) { $1 }
  }
}

extension DirectoryEntry {
  fileprivate func write(to writer: inout ByteWriter) {
    for word in [kind.rawValue, id] { writer.write(word) }
    writer.write(name)
    writer.write(aliases.count)
    for alias in aliases {
      writer.write(alias.name)
      writer.write(alias.kind?.rawValue)
      writer.write(alias.language)
    }
    writer.write(marking)
    writer.write(isWithheld)
  }
}
