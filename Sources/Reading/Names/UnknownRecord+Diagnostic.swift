import BriefingModel

extension SourceText {
  /// Makes the diagnostic for a reference to a record that no file describes.
  ///
  /// It names the nearest record there is and the lines that would make the missing one.
  ///
  /// - Parameters:
  ///   - name: The name by which content calls the record; `nil` where content has its id.
  ///   - isKindFixed: Whether only a record of this kind can stand here, as in front matter.
  func unknownRecord(
    _ record: UnknownRecord, at range: Range<Int>, directory: RecordDirectory, called name: String?,
    isKindFixed: Bool = false, severity: Severity = .error
  ) -> Diagnostic {
    let message =
      name.map { "no \(record.kind.rawValue) is called \(quoted($0))" }
      ?? "no \(record.kind.rawValue) has the id \(quoted(record.id))"
    let folder = "\(path.split(separator: "/").first ?? "Content")/\(record.kind.folder)/"
    let other = name == nil ? directory.kind(besides: record.kind, ofID: record.id).map(DocumentKind.record) : nil
    var remedies: [String] = []
    if let other {
      let noun = DocumentKind.record(record.kind).nounWithArticle
      remedies.append("there is \(other.nounWithArticle) of that id; \(noun)'s file stands in \(folder)")
    }
    if let meant = directory.suggestion(for: record, called: name, isKindFixed: isKindFixed) {
      remedies.append("did you mean \(meant)?")
    }
    if directory.resolve(id: record.id, kind: record.kind) != .unknown {
      // What there is already must not be overwritten.
      if remedies.isEmpty { remedies.append("name the record by its id: \(record.kind.rawValue):ID") }
    } else if Identifier.isValid(record.id) {
      let date = record.kind == .event ? "\ndate: YYYY-MM-DD" : ""
      remedies.append(
        (remedies.isEmpty ? "" : "or ")
          + "create \(folder)\(record.id).md:\n---\nname: \(yamlText(record.name))\(date)\n---")
    } else if remedies.isEmpty {
      let example = Identifier.suggestion(for: record.id).map { ", such as \($0)" } ?? ""
      remedies.append("an id is made of lower-case letters a to z, digits and single hyphens" + example)
    }
    return diagnostic(.unknownRecord, message, at: range, severity: severity, remedies: remedies)
  }
}

extension RecordDirectory {
  /// Returns the record that was probably meant, as content would write it: `place:konna (Konna)`.
  fileprivate func suggestion(for record: UnknownRecord, called name: String?, isKindFixed: Bool) -> String? {
    let id = record.id.removing(prefix: record.kind.rawValue + ":") ?? record.id
    for text in [id, name, Identifier.suggestion(for: id)].compactMap(\.self) {
      if case .found(let reference) = resolve(name: text, kind: record.kind) { return written(reference) }
      if let reference = nearest(to: text, kind: record.kind) { return written(reference) }
    }
    if !isKindFixed, let kind = kind(besides: record.kind, ofID: id),
      case .found(let reference) = resolve(id: id, kind: kind)
    {
      return written(reference)
    }
    return nil
  }

  /// Returns another kind of which there is a record with an id.
  fileprivate func kind(besides kind: RecordKind, ofID id: String) -> RecordKind? {
    RecordKind.allCases.first { other in
      guard other != kind, case .found = resolve(id: id, kind: other) else { return false }
      return true
    }
  }

  private func written(_ reference: RecordReference) -> String {
    let label = label(of: reference)
    return "\(reference.kind.rawValue):\(label.id) (\(label.name))"
  }
}

/// Returns a text as front matter takes it: in quotes where it could mean something else without them.
private func yamlText(_ text: String) -> String {
  let isPlain =
    text.unicodeScalars.first.map { $0.properties.isAlphabetic || ("0"..."9").contains($0) } ?? false
    && !text.contains(": ") && !text.contains(" #") && !text.hasSuffix(":")
  return isPlain ? text : "'" + text.replacing("'", with: "''") + "'"
}
