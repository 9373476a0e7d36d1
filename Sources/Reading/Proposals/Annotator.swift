import BriefingModel

/// Annotates the names in one document, as far as that changes nothing else in it.
struct Annotator {
  /// Brackets and a destination that are to be put around a name.
  struct Edit {
    /// Where the name stands in the text.
    var place: Range<Int>
    /// What is written behind it: `](place:konna)`.
    var ending: [UInt8]
    /// The mention that must come of it.
    var mention: Mention
    /// Which of the names it is.
    var position: Int
  }

  private let document: ContentDocument
  private let reader: BodyReader
  private let reading: BodyReading
  private let sizeLimit: Int
  /// How many more bytes are read again to find out which links cannot be written: thousands of times what a person wrote.
  private var patience = 1 << 25
  /// The text with the links that can be written.
  private(set) var annotated: [UInt8]

  /// Takes a document, whom it is for, and to how many bytes its text may grow.
  init(
    _ document: ContentDocument, marking: Marking, reader: BodyReader, finder: NameFinder, readsHeadings: Bool,
    sizeLimit: Int
  ) {
    self.document = document
    self.sizeLimit = sizeLimit
    self.reader = reader
    var searching = reader
    searching.finder = finder
    searching.readsHeadings = readsHeadings
    reading = searching.read(
      document.text, from: document.bodyOffset, kind: document.kind, marking: marking)
    annotated = document.text.bytes
  }

  /// Annotates what can be, and returns all names that stand without annotation, in the order of the text.
  mutating func proposals() -> [Proposal] {
    let names = reading.unlinkedNames
    let accepted = acceptable(names.indices.compactMap { edit(names[$0], position: $0) })
    annotated = text(with: accepted)
    let written = Set(accepted.map(\.position))
    var proposals = names.indices.map { proposal(names[$0], isWritten: written.contains($0)) }
    proposals.sort { $0.span < $1.span }
    var columns = CharacterColumns(document.text)
    for position in proposals.indices { proposals[position].column = columns.column(of: proposals[position].span) }
    return proposals
  }

  private func edit(_ name: UnlinkedName, position: Int) -> Edit? {
    let references = name.name.references
    guard name.isWhole, let place = name.place, references.count == 1, let reference = references.first else {
      return nil
    }
    var mention = Mention(.record(reference), block: name.block, range: name.name.range)
    mention.isMisspelt = reader.directory.isMisspelling(self.text(of: name), of: reference)
    return Edit(
      place: place, ending: Array("](\(reader.directory.address(of: reference)))".utf8), mention: mention,
      position: position)
  }

  private func text(of name: UnlinkedName) -> String {
    reading.body.withText(of: name.block) { String(decoding: $0[name.name.range], as: UTF8.self) }
  }

  private func proposal(_ name: UnlinkedName, isWritten: Bool) -> Proposal {
    let span = document.text.span(of: name.place ?? name.firstLine)
    let text = text(of: name)
    let references = name.name.references
    let shown = references.prefix(shownPossibilities)
    return Proposal(
      span: span, column: span.column, text: text,
      links: shown.map { "[\(text)](\(reader.directory.address(of: $0)))" }, more: references.count - shown.count,
      misspelt: name.name.isMisspelt ? references.first.map { reader.directory.label(of: $0).name } : nil,
      narrower: name.narrower,
      remedy: references.count > 1 ? .choose : isWritten ? .write : .writeByHand)
  }

  // MARK: Trying

  /// Returns those of some edits that can be made.
  ///
  /// What could not be made at first is tried again: what was made since may have made room for it.
  private mutating func acceptable(_ edits: [Edit]) -> [Edit] {
    var accepted: [Edit] = []
    var rest = edits
    while !rest.isEmpty {
      let before = accepted.count
      accepted = accepting(rest[...], beside: accepted)
      if accepted.count == before { break }
      let positions = Set(accepted.map(\.position))
      rest.removeAll { positions.contains($0.position) }
    }
    return accepted
  }

  /// Returns those of some edits that can be made beside others: all, or what is left once those are found that cannot.
  private mutating func accepting(_ edits: ArraySlice<Edit>, beside accepted: [Edit]) -> [Edit] {
    guard !edits.isEmpty, patience > 0 else { return accepted }
    patience -= document.text.bytes.count
    if isSound(accepted + edits) { return accepted + edits }
    guard edits.count > 1 else { return accepted }
    let middle = edits.startIndex + edits.count / 2
    return accepting(edits[middle...], beside: accepting(edits[..<middle], beside: accepted))
  }

  private func isSound(_ edits: [Edit]) -> Bool {
    let text = SourceText(path: document.text.path, bytes: text(with: edits))
    guard text.bytes.count <= sizeLimit else { return false }
    let again = reader.read(text, from: document.bodyOffset, kind: document.kind)
    return again.body.isSame(as: reading.body, but: edits.map(\.mention))
      && again.diagnostics.mistakes == reading.diagnostics.mistakes
  }

  /// Returns the text with some edits.
  private func text(with edits: [Edit]) -> [UInt8] {
    var text: [UInt8] = []
    var position = 0
    for edit in edits.sorted(by: { $0.place.lowerBound < $1.place.lowerBound }) {
      text += document.text.bytes[position..<edit.place.lowerBound]
      text.append(Byte.openingBracket)
      text += document.text.bytes[edit.place] + edit.ending
      position = edit.place.upperBound
    }
    return text + document.text.bytes[position...]
  }
}

extension [Diagnostic] {
  /// What they say, wherever they say it; that a mention is misspelt is no mistake of whoever annotates it.
  fileprivate var mistakes: [String] {
    compactMap { $0.name == .misspeltName ? nil : "\($0.name.rawValue) \($0.message)" }
  }
}
