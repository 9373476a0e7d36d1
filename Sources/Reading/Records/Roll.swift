import BriefingModel

/// The documents of a briefing, those that the build withholds set apart.
struct Roll: Sendable {
  /// The documents that are kept, of each kind sorted by id.
  private(set) var kept: [DocumentKind: [OpenedDocument]] = [:]
  /// The ids of the dispatches that are withheld since they only may have been published by the edition's date.
  private(set) var perhapsPublished: [String] = []
  /// Whether each dispatch is read but once, and its file not looked at again.
  var letsGoOfDispatches = false
  /// Whether a dispatch is withheld that had not certainly been published by the edition's date.
  private(set) var leavesOutLater = false
  private var withheld: [DocumentKind: [DocumentHead]] = [:]
  private let marking: Marking
  private var paths: [Name: String] = [:]
  /// What is wrong with the files that can be no documents, by their names.
  private var nameDiagnostics: [Diagnostic] = []
  /// What is wrong with the markings of what is withheld.
  private var withheldDiagnostics: [Diagnostic] = []

  /// A file's name, which is its own among those of a kind.
  private struct Name: Hashable {
    var kind: DocumentKind
    // In lower case, and compared by canonical equivalence as every `String` is.
    var text: String
  }

  /// Calls the roll: drafts, documents marked for a narrower audience, dispatches of withheld sources, and dispatches
  /// that had not certainly been published by the edition's date are withheld.
  init(_ documents: [OpenedDocument], settings: Settings, options: ReadingOptions) {
    marking = settings.marking
    let withheldSources = Set(
      documents.lazy.map(\.head)
        .filter { $0.kind == .record(.source) && $0.isWithheld(by: options, under: settings.marking) }
        .map(\.id))
    paths.reserveCapacity(documents.count)
    for document in documents {
      let head = document.head
      let isSourceWithheld = head.source.map(withheldSources.contains) ?? false
      if isSourceWithheld || head.isWithheld(by: options, under: settings.marking) {
        withheld[head.kind, default: []].append(head)
        withheldDiagnostics += document.diagnosticsWhileWithheld
      } else if let publication = options.edition.asOf.flatMap(document.publication), publication != .certain {
        withheld[head.kind, default: []].append(head)
        leavesOutLater = true
        if publication == .possible { perhapsPublished.append(head.id) }
      } else {
        keep(document)
      }
    }
    for kind in kept.keys {
      kept[kind]?.sort { $0.head.id.utf8.lexicographicallyPrecedes($1.head.id.utf8) }
    }
    perhapsPublished.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Whether anything is withheld.
  var withholds: Bool { withheld.values.contains { !$0.isEmpty } }

  /// Withholds the records that are not of the edition, those too that no file describes.
  mutating func withhold(allBut records: EditionRecords) {
    for kind in RecordKind.allCases {
      let documents = kept[.record(kind)] ?? []
      kept[.record(kind)] = documents.filter { records.keep($0.head.id, kind) }
      withheld[.record(kind), default: []] += documents.map(\.head).filter { !records.keep($0.id, kind) }
    }
    for stub in records.withheldStubs { withheld[.record(stub.kind), default: []].append(DocumentHead(stub)) }
  }

  /// Keeps a document, unless another with its id is kept already.
  private mutating func keep(_ document: OpenedDocument) {
    let head = document.head
    let name = Name(kind: head.kind, text: document.name)
    if let other = paths[name] {
      let id = head.id.isEmpty ? document.name : head.id
      nameDiagnostics.append(
        Diagnostic(
          .duplicateID, "\(other) has the id \(quoted(id)) already", at: SourceSpan(path: document.path),
          remedies: ["rename one of the two; folders, case and Unicode form make no difference"]))
      return
    }
    paths[name] = document.path
    if head.id.isEmpty {
      nameDiagnostics += document.diagnostics
    } else {
      kept[head.kind, default: []].append(document)
    }
  }

  /// What is wrong with the files of the documents that are kept and with their front matter.
  var diagnostics: [Diagnostic] {
    nameDiagnostics + withheldDiagnostics + kept.values.flatMap { $0.flatMap(\.diagnostics) }
  }

  /// Makes the directory of the documents, with records that no file describes behind those with one.
  func directory(stubs: [UnknownRecord], assets: [String]) -> RecordDirectory {
    RecordDirectory(directoryContents(stubs: stubs, assets: assets))
  }

  /// What the directory of the documents is made of.
  func directoryContents(stubs: [UnknownRecord], assets: [String]) -> DirectoryContents {
    var entries: [DirectoryEntry] = []
    for kind in RecordKind.allCases {
      entries += (kept[.record(kind)] ?? []).map { $0.head.entry(kind, isWithheld: false, under: marking) }
      entries += (withheld[.record(kind)] ?? []).map { $0.entry(kind, isWithheld: true, under: marking) }
    }
    return DirectoryContents(
      entries: entries, stubs: stubs, dispatches: states(of: .dispatch), pages: states(of: .page), assets: assets)
  }

  /// The documents of a kind; those that are kept come last, and so count where an id is withheld too.
  private func states(of kind: DocumentKind) -> [DirectoryContents.Document] {
    (withheld[kind] ?? []).map { DirectoryContents.Document(id: $0.id, state: .withheld) }
      + (kept[kind] ?? []).map { DirectoryContents.Document(id: $0.head.id, state: .kept) }
  }
}

extension DocumentHead {
  fileprivate func entry(_ kind: RecordKind, isWithheld: Bool, under marking: Marking) -> DirectoryEntry {
    DirectoryEntry(
      kind: kind, id: id, name: name, aliases: aliases, marking: self.marking ?? marking, isWithheld: isWithheld)
  }
}
