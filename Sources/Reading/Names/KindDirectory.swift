import BriefingModel

/// The records of one kind, by id and by name.
struct KindDirectory: Sendable {
  private let kind: RecordKind
  private var labels: [(id: String, name: String)] = []
  private var markings: [Marking] = []
  private let firstStub: Int
  /// The positions of the records; ``withheld`` for those that this build withholds.
  private var ids = IDTable()
  // A `String` compares by canonical equivalence, so that the Unicode form of a name does not matter.
  private var exactNames: [String: [NameMatches.Match]] = [:]
  private var foldedNames: [[UInt8]: [NameMatches.Match]] = [:]
  private var nearNames = NearNames()
  private var withMisspellings: [Bool] = []

  /// Stands for the position of a record that has none.
  private static let withheld = -1

  init(_ kind: RecordKind, entries: [DirectoryEntry], stubs: [UnknownRecord]) {
    self.kind = kind
    firstStub = entries.count { !$0.isWithheld }
    for entry in entries { add(entry) }
    for stub in stubs.sorted(by: { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }) {
      if position(of: stub.id) == nil { add(DirectoryEntry(kind: kind, id: stub.id, name: stub.name)) }
    }
  }

  /// Returns what an id means.
  func resolve(id: String) -> RecordDirectory.Resolution {
    guard let index = ids.number(of: id) else { return .unknown }
    return index == Self.withheld ? .withheld : .found(RecordReference(kind, index))
  }

  /// Returns the position of the record with an id, which this build keeps.
  func position(of id: UnsafeBufferPointer<UInt8>) -> Int? {
    ids.number(of: id).flatMap { $0 == Self.withheld ? nil : $0 }
  }

  private func position(of id: String) -> Int? {
    ids.number(of: id).flatMap { $0 == Self.withheld ? nil : $0 }
  }

  /// Returns the records with a name that is written exactly so.
  func matches(exactly name: String) -> [NameMatches.Match] {
    exactNames[name] ?? []
  }

  /// Returns the records with a name that folds to the same bytes.
  func matches(folded name: [UInt8]) -> [NameMatches.Match] {
    foldedNames[name] ?? []
  }

  /// Returns whether a name is one of the record at a position only as its misspelling.
  func isMisspelling(_ name: String, ofRecordAt index: Int) -> Bool {
    guard hasMisspellings(ofRecordAt: index) else { return false }
    func claim(among matches: [NameMatches.Match]) -> NameMatches.Claim? {
      matches.lazy.filter { $0.reference?.index == index }.map(\.claim).min()
    }
    let exact = claim(among: matches(exactly: name))
    return (exact ?? claim(among: matches(folded: NameFolding.fold(name)))) == .misspelling
  }

  /// Returns whether the record at a position has any misspelling; nearly none has.
  func hasMisspellings(ofRecordAt index: Int) -> Bool {
    withMisspellings.indices.contains(index) && withMisspellings[index]
  }

  /// Every name and alias that a file gives a record, in no order.
  var writtenNames: some Sequence<(name: String, match: NameMatches.Match)> {
    exactNames.lazy.flatMap { name, matches in matches.lazy.map { (name: name, match: $0) } }
      .filter { [firstStub] in ($0.match.reference?.index ?? 0) < firstStub }
  }

  /// Returns the record with the nearest id or name, within a distance.
  func nearest(to folded: [UInt8], limit: Int) -> NearNames.Match? {
    nearNames.nearest(to: folded, limit: limit)
  }

  /// Returns the id and name of the record at a position.
  func label(at index: Int) -> (id: String, name: String)? {
    labels.indices.contains(index) ? labels[index] : nil
  }

  /// Returns who may see the record at a position.
  func marking(at index: Int) -> Marking {
    markings.indices.contains(index) ? markings[index] : .clear
  }

  /// Returns whether the record at a position has no file.
  func isStub(at index: Int) -> Bool {
    labels.indices.contains(index) && index >= firstStub
  }

  private mutating func add(_ entry: DirectoryEntry) {
    let reference = entry.isWithheld ? nil : RecordReference(kind, labels.count)
    if let reference {
      ids.set(reference.index, of: entry.id)
      labels.append((entry.id, entry.name ?? entry.id))
      markings.append(entry.marking)
      withMisspellings.append(false)
      nearNames.add(NameFolding.fold(entry.id), reference)
    } else if position(of: entry.id) == nil {
      ids.set(Self.withheld, of: entry.id)
    }
    if let name = entry.name { add(name: name, for: reference, .right) }
    for alias in entry.aliases { add(name: alias.name, for: reference, NameMatches.Claim(to: alias)) }
  }

  private mutating func add(name: String, for reference: RecordReference?, _ claim: NameMatches.Claim) {
    let match = NameMatches.Match(reference: reference, claim: claim)
    let folded = NameFolding.fold(name)
    exactNames[name, default: []].append(match)
    foldedNames[folded, default: []].append(match)
    if let reference, claim == .misspelling { withMisspellings[reference.index] = true }
    if let reference, claim != .weak { nearNames.add(folded, reference) }
  }
}
