import BriefingModel

extension Field {
  /// Reads the id of a record and finds the record; `nil` also where this build withholds it.
  func reference(to kind: RecordKind) -> RecordReference? {
    guard case .found(let reference)? = resolution(in: kind) else { return nil }
    return reference
  }

  /// Reads the id of a record and finds what it means; `nil` where it means nothing, which is reported.
  func resolution(in kind: RecordKind) -> RecordDirectory.Resolution? {
    guard let id = text() else { return nil }
    let resolution = context.directory.resolve(id: id, kind: kind)
    if resolution == .withheld { context.noteWithheld(at: value.range) }
    guard resolution == .unknown else { return resolution }
    let name = Identifier.isValid(id) ? Identifier.name(for: id) : id
    context.report(unknown: UnknownRecord(kind: kind, id: id, name: name), at: value.range)
    return nil
  }

  /// Reads the ids of records: a list, or one.
  func references(to kind: RecordKind) -> [RecordReference] {
    if let text = rawText?.string, text.utf8.contains(UInt8(ascii: ",")) {
      let ids = text.split { $0 == "," || $0.isWhitespace }.joined(separator: ", ")
      reportValue("several values are a list", remedies: ["write \(key): [\(ids)]"])
      return []
    }
    return items().compactMap { $0.reference(to: kind) }
  }

  /// Reads the id of a dispatch; `nil` where there is none with that id, which is reported.
  func dispatchID() -> (id: String, state: DocumentState)? {
    guard let id = text() else { return nil }
    if let state = context.directory.state(ofDispatch: id) {
      if state == .withheld { context.noteWithheld(at: value.range) }
      return (id, state)
    }
    context.report(
      .unknownRecord, "no dispatch has the id \(quoted(id))", at: value.range,
      remedies: [
        context.directory.nearestDispatch(to: id).map { "did you mean \($0)?" }
          ?? "write the name of a file in dispatches/, without “.md”"
      ])
    return nil
  }

  /// Reads the names under which a record is also found: texts, or groups of name, kind and language.
  func aliases() -> [Alias] {
    items().compactMap { item in
      guard case .map = item.value.content else { return item.text().map { Alias(name: $0) } }
      guard var fields = item.group("an alias") else { return nil }
      let name = fields.required("name", write: "write the alias itself, such as name: AQIM")?.text()
      let kind = fields["kind"]?.word(of: Alias.Kind.self)
      let language = fields["language"]?.language()
      fields.finish()
      return name.map { Alias(name: $0, kind: kind, language: language) }
    }
  }
}
