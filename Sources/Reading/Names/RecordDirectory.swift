import BriefingModel

/// What ids and names mean in one briefing: the only way from a word in content to a record.
///
/// It is made once, after the front matter of every record was read, and then shared by all the bodies that are read
/// at the same time.
struct RecordDirectory: Sendable {
  /// What an id or a name was found to mean.
  enum Resolution: Sendable, Equatable {
    /// One record.
    case found(RecordReference)
    /// Several records, sorted; only a name can be ambiguous.
    case ambiguous([RecordReference])
    /// A record that this build withholds: the mention becomes plain text.
    case withheld
    /// None.
    case unknown
  }

  /// By the rank of their kind.
  private let kinds: [KindDirectory]
  private let documents: [DocumentKind: [String: DocumentState]]
  private let allAssets: Set<String>
  /// Notes what is asked, if somebody wants to know.
  var use: DirectoryUse?

  /// The directory of a briefing without anything.
  static let empty = RecordDirectory()

  /// Makes a directory of what a briefing has.
  ///
  /// - Parameters:
  ///   - entries: The records, sorted by id; those that are kept get the positions 0, 1, 2 … among their kind.
  ///   - stubs: Records without a file, in any order; they come after those with one.
  ///   - dispatches: The ids of the dispatches.
  ///   - pages: The ids of the pages.
  ///   - assets: The files of `assets/`, relative to it.
  init(
    entries: [DirectoryEntry] = [], stubs: [UnknownRecord] = [], dispatches: [String: DocumentState] = [:],
    pages: [String: DocumentState] = [:], assets: [String] = []
  ) {
    kinds = RecordKind.allCases.map { kind in
      KindDirectory(kind, entries: entries.filter { $0.kind == kind }, stubs: stubs.filter { $0.kind == kind })
    }
    documents = [.dispatch: dispatches, .page: pages]
    allAssets = Set(assets)
  }

  /// The files of `assets/`, relative to it.
  var assets: Set<String> {
    use?.noteFiles()
    return allAssets
  }

  /// Returns the dispatches or pages by id.
  private func states(of kind: DocumentKind) -> [String: DocumentState] {
    use?.noteFiles()
    return documents[kind] ?? [:]
  }

  /// Returns what an id means among the records of a kind.
  func resolve(id: String, kind: RecordKind) -> Resolution {
    inKind(kind) { $0.resolve(id: id) }
  }

  /// Returns the record of a kind whose id some bytes are, if this build keeps it.
  func record(_ kind: RecordKind, withID id: UnsafeBufferPointer<UInt8>) -> RecordReference? {
    inKind(kind) { $0.position(of: id) }.map { RecordReference(kind, $0) }
  }

  /// Returns what a name or alias means, among the records of one kind or of all.
  ///
  /// A name that is written exactly so comes before one that differs by case or accents.
  func resolve(name: String, kind: RecordKind?) -> Resolution {
    let exact = matches(in: kind) { $0.matches(exactly: name) }
    if !exact.isEmpty { return exact.resolution }
    let folded = NameFolding.fold(name)
    return matches(in: kind) { $0.matches(folded: folded) }.resolution
  }

  /// Returns whether a name is one of a record only as its misspelling.
  func isMisspelling(_ name: String, of reference: RecordReference) -> Bool {
    inKind(reference.kind) { $0.isMisspelling(name, ofRecordAt: reference.index) }
  }

  /// Returns whether a record has any misspelling.
  func hasMisspellings(_ reference: RecordReference) -> Bool {
    inKind(reference.kind) { $0.hasMisspellings(ofRecordAt: reference.index) }
  }

  /// Returns whether a text is a name or an alias of a record, but for case, accents and the shape of marks.
  func isName(_ text: String, of reference: RecordReference) -> Bool {
    inKind(reference.kind) { $0.matches(folded: NameFolding.fold(text)).contains { $0.reference == reference } }
  }

  /// Every name and alias that a file gives a record, in no order.
  var writtenNames: some Sequence<(name: String, match: NameMatches.Match)> {
    directories(of: nil).lazy.flatMap(\.writtenNames)
  }

  /// Returns the record whose id or name is nearest to a text, if one is near enough to be meant.
  func nearest(to text: String, kind: RecordKind?) -> RecordReference? {
    let wanted = NameFolding.fold(text)
    var best: NearNames.Match?
    for directory in directories(of: kind) {
      let limit = min(Spelling.tolerance(for: wanted), (best?.distance ?? .max) - 1)
      best = directory.nearest(to: wanted, limit: limit) ?? best
    }
    return best?.reference
  }

  /// Returns the id and the name of a record, for messages: `konna` and `Konna`.
  func label(of reference: RecordReference) -> (id: String, name: String) {
    inKind(reference.kind) { $0.label(at: reference.index) } ?? ("", "")
  }

  /// Returns what a mention of a record has as its address: `place:konna`.
  func address(of reference: RecordReference) -> String {
    "\(reference.kind.rawValue):\(label(of: reference).id)"
  }

  /// Returns who may see a record.
  func marking(of reference: RecordReference) -> Marking {
    inKind(reference.kind) { $0.marking(at: reference.index) }
  }

  /// Returns whether no file describes the record (`unknown-records: stub`).
  func isStub(_ reference: RecordReference) -> Bool {
    inKind(reference.kind) { $0.isStub(at: reference.index) }
  }

  /// Returns the address, from the site's root, of the page that a content file becomes; `nil` where there is none.
  ///
  /// The path is relative to `Content/`: `pages/about.md` becomes `about.html`, `dispatches/2013/a.md` `dispatches/a.html`,
  /// `assets/map.png` itself.
  func sitePath(ofContent path: String) -> String? {
    if let asset = path.removing(prefix: "assets/") { return assets.contains(asset) ? path : nil }
    guard let (kind, id) = DocumentPath.document(path) else { return nil }
    if case .record(let recordKind) = kind {
      guard case .found = resolve(id: id, kind: recordKind) else { return nil }
      return kind.sitePath(of: id)
    }
    return states(of: kind)[id] == .kept ? kind.sitePath(of: id) : nil
  }

  /// Returns whether a content file is a dispatch, a record or a page that this build withholds.
  func isWithheld(content path: String) -> Bool {
    guard let (kind, id) = DocumentPath.document(path) else { return false }
    if case .record(let recordKind) = kind { return resolve(id: id, kind: recordKind) == .withheld }
    return states(of: kind)[id] == .withheld
  }

  /// Returns the record that a content file describes: `places/mali/konna.md`.
  func record(ofContent path: String) -> Resolution {
    guard let (kind, id) = DocumentPath.document(path), case .record(let recordKind) = kind else { return .unknown }
    return resolve(id: id, kind: recordKind)
  }

  /// Returns the record that a document describes, by the path that diagnostics have: `Content/places/konna.md`.
  func record(ofDocument path: String, _ kind: DocumentKind) -> RecordReference? {
    guard case .record(let recordKind) = kind, let file = path.split(separator: "/").last, file.hasSuffix(".md"),
      case .found(let reference) = resolve(id: String(file.dropLast(3)), kind: recordKind)
    else { return nil }
    return reference
  }

  /// Returns whether a dispatch is kept or withheld; `nil` where there is none with that id.
  func state(ofDispatch id: String) -> DocumentState? {
    states(of: .dispatch)[id]
  }

  /// Returns the id of the dispatch that is nearest to a text, if one is near enough to be meant.
  func nearestDispatch(to id: String) -> String? {
    let kept = states(of: .dispatch).filter { $0.value == .kept }
    return Spelling.nearest(to: id, among: kept.keys.sorted())
  }

  /// Asks the directory of a kind in its place: it is large to copy.
  private func inKind<Result>(_ kind: RecordKind, _ body: (KindDirectory) -> Result) -> Result {
    kinds.withUnsafeBufferPointer { body($0[kind.rank]) }
  }

  /// Asks the directory of a kind, or of all kinds, who has a name.
  private func matches(in kind: RecordKind?, _ find: (KindDirectory) -> [NameMatches.Match]) -> NameMatches {
    guard let kind else { return NameMatches(RecordKind.allCases.flatMap { inKind($0, find) }) }
    return NameMatches(inKind(kind, find))
  }

  private func directories(of kind: RecordKind?) -> [KindDirectory] {
    kind.map { [kinds[$0.rank]] } ?? kinds
  }
}
