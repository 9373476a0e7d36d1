import BriefingModel

extension BodyWalk {
  /// What a wikilink was found to mean.
  enum WikilinkMeaning {
    case annotation(Meaning)
    /// A dispatch or a page: its address from the site's root.
    case page(String)
  }

  /// Finds what a wikilink means, and the name that it shows where it says nothing else.
  mutating func read(
    _ wikilink: Wikilink, _ inner: [UInt8], at place: Whereabouts
  ) -> (meaning: WikilinkMeaning, name: [UInt8]) {
    let name = inner.string(wikilink.name)
    let target = place.piece(wikilink.target, of: inner)
    switch wikilink.kind {
    case .date:
      return (.annotation(date(name, at: place.piece(wikilink.name, of: inner))), Array(inner[wikilink.name]))
    case .record(let kind):
      return read(name, kind: kind, at: target)
    case nil:
      return read(
        name, unknownKind: wikilink.unknownKind.map { inner.string($0) }, fragment: inner.string(wikilink.fragment),
        at: target)
    }
  }

  /// Finds the record of a kind with an id or a name.
  private mutating func read(_ name: String, kind: RecordKind, at place: Whereabouts) -> (WikilinkMeaning, [UInt8]) {
    if case .found(let reference) = context.directory.resolve(id: name, kind: kind) {
      return (.annotation(.target(.record(reference))), shownName(of: reference))
    }
    let bytes = Array(name.utf8)
    if context.directory.resolve(id: name, kind: kind) == .withheld { return withheld(at: place) }
    let meaning =
      Identifier.isValid(name) && context.directory.resolve(name: name, kind: kind) == .unknown
      ? record(withID: name, kind: kind, shown: "", at: place) : record(named: name, kind: kind, at: place)
    return (.annotation(meaning), bytes)
  }

  /// Finds the record with a name or an id, or the dispatch or page with an id.
  private mutating func read(
    _ name: String, unknownKind: String?, fragment: String, at place: Whereabouts
  ) -> (WikilinkMeaning, [UInt8]) {
    let bytes = Array(name.utf8)
    switch context.directory.resolve(name: name, kind: nil) {
    case .found(let reference):
      let isID = context.directory.label(of: reference).id == name
      return (
        .annotation(.target(.record(reference))), isID ? shownName(of: reference) : bytes
      )
    case .withheld:
      if isWithheld(id: name) { return withheld(at: place) }
      noteWithheld(at: place)
      return (.annotation(.plain), bytes)
    case .ambiguous(let references):
      reportAmbiguous(name, references, at: place) { "[[\($0)]]" }
      return (.annotation(.plain), bytes)
    case .unknown:
      break
    }
    let references = RecordKind.allCases.compactMap { kind in
      if case .found(let reference) = context.directory.resolve(id: name, kind: kind) { reference } else { nil }
    }
    if let reference = references.first, references.count == 1 {
      return (.annotation(.target(.record(reference))), shownName(of: reference))
    }
    guard references.isEmpty else {
      reportAmbiguous(name, references, at: place) { "[[\($0)]]" }
      return (.annotation(.plain), bytes)
    }
    return readPage(name, unknownKind: unknownKind, fragment: fragment, at: place)
  }

  /// What a wikilink comes to that gives nothing but the id of something withheld.
  private mutating func withheld(at place: Whereabouts) -> (WikilinkMeaning, [UInt8]) {
    noteWithheld(at: place)
    return (.annotation(.plain), Self.withheldName)
  }

  private func isWithheld(id: String) -> Bool {
    RecordKind.allCases.contains { context.directory.resolve(id: id, kind: $0) == .withheld }
  }

  private mutating func readPage(
    _ name: String, unknownKind: String?, fragment: String, at place: Whereabouts
  ) -> (WikilinkMeaning, [UInt8]) {
    let directory = context.directory
    let paths = ["dispatches/\(name).md", "pages/\(name).md", name, name + ".md"]
    if let path = paths.lazy.compactMap({ directory.sitePath(ofContent: $0) }).first {
      return (.page(path + (Self.isBlock(fragment) ? fragment : "")), Array(name.utf8))
    }
    if isWithheld(id: name) || paths.contains(where: { directory.isWithheld(content: $0) }) {
      return withheld(at: place)
    }
    reportUnknownWikilink(name, unknownKind: unknownKind, at: place)
    return (.annotation(.plain), Array(name.utf8))
  }

  private mutating func reportUnknownWikilink(_ name: String, unknownKind: String?, at place: Whereabouts) {
    if let unknownKind, let kind = Spelling.nearest(to: unknownKind, among: MentionAddress.schemes) {
      let rest = name.dropFirst(unknownKind.count)
      report(
        .brokenWikilink, "there is no kind \(quoted(unknownKind))", at: place,
        remedies: ["did you mean [[\(kind)\(rest)]]?"])
      return
    }
    let nearest = context.directory.nearest(to: name, kind: nil).map { reference in
      let label = context.directory.label(of: reference)
      return "did you mean [[\(reference.kind.rawValue):\(label.id)]] (\(label.name))?"
    }
    report(
      .unknownRecord, "nothing is called \(quoted(name))", at: place,
      remedies: [nearest ?? "write its kind too: [[actor:…]], [[place:…]], [[event:…]] or [[source:…]]"])
  }

  func shownName(of reference: RecordReference) -> [UInt8] {
    Array(context.directory.label(of: reference).name.utf8)
  }

  /// Whether a fragment means a block: `#b2`.
  private static func isBlock(_ fragment: String) -> Bool {
    fragment.hasPrefix("#b") && fragment.count > 2 && fragment.utf8.dropFirst(2).allSatisfy(Byte.isDigit)
  }
}
