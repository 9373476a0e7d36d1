import BriefingModel

extension BodyWalk {
  /// Finds the record with an id.
  mutating func record(
    withID id: String, kind: RecordKind, shown: @autoclosure () -> String, at place: Whereabouts
  ) -> Meaning {
    switch context.directory.resolve(id: id, kind: kind) {
    case .found(let reference):
      return .target(.record(reference))
    case .ambiguous:
      return .plain
    case .withheld:
      noteWithheld(at: place)
      return .plain
    case .unknown:
      let shown = shown()
      let isCalledSo = Identifier.suggestion(for: shown) == id
      let record = UnknownRecord(kind: kind, id: id, name: isCalledSo ? shown : Identifier.name(for: id))
      reportUnknown(record, called: isCalledSo ? shown : nil, at: place)
      return .plain
    }
  }

  /// Finds the record of a kind with a name.
  mutating func record(named name: String, kind: RecordKind, at place: Whereabouts) -> Meaning {
    switch context.directory.resolve(name: name, kind: kind) {
    case .found(let reference):
      return .target(.record(reference))
    case .ambiguous(let references):
      reportAmbiguous(name, references, at: place) { "[\(name)](\($0))" }
    case .withheld:
      noteWithheld(at: place)
    case .unknown:
      let record = UnknownRecord(kind: kind, id: Identifier.suggestion(for: name) ?? "", name: name)
      reportUnknown(record, called: name, at: place)
    }
    return .plain
  }

  /// Tells that a name is borne by several records, with what to write for each.
  mutating func reportAmbiguous(
    _ name: String, _ references: [RecordReference], at place: Whereabouts, written: (String) -> String
  ) {
    let directory = context.directory
    let addresses = listed(possibilities: references, directory.address)
    let links = listed(possibilities: references) { written(directory.address(of: $0)) }
    report(
      .ambiguousName, "\(quoted(name)) may mean \(addresses)", at: place, remedies: ["write \(links)"])
  }

  /// Tells that no file describes a record, and notes it.
  mutating func reportUnknown(_ record: UnknownRecord, called name: String?, at place: Whereabouts) {
    let mayBeStub = context.settings.unknownRecords == .stub && Identifier.isValid(record.id)
    // What only withheld text mentions must not get a page.
    if Identifier.isValid(record.id), !isWithheld { unknown.append(record) }
    let directory = context.directory
    let range = range(of: place)
    report {
      $0.unknownRecord(
        record, at: range, directory: directory, called: name, severity: mayBeStub ? .warning : .error)
    }
  }
}
