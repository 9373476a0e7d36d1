import BriefingModel

extension SourceText {
  /// Makes the diagnostic for a reference to a record that no file describes.
  ///
  /// It names the nearest record there is and the lines that would make the missing one.
  ///
  /// - Parameter name: The name by which content calls the record; `nil` where content has its id.
  func unknownRecord(
    _ record: UnknownRecord, at range: Range<Int>, directory: RecordDirectory, called name: String?,
    severity: Severity = .error
  ) -> Diagnostic {
    let message =
      name.map { "no \(record.kind.rawValue) is called \(quoted($0))" }
      ?? "no \(record.kind.rawValue) has the id \(quoted(record.id))"
    var remedies: [String] = []
    if let meant = directory.suggestion(for: record, called: name) {
      remedies.append("did you mean \(meant)?")
    }
    if let id = Identifier.isValid(record.id) ? record.id : Identifier.suggestion(for: record.name) {
      let folder = path.split(separator: "/").first ?? "Content"
      let file = "\(folder)/\(record.kind.folder)/\(id).md"
      let date = record.kind == .event ? "\ndate: YYYY-MM-DD" : ""
      remedies.append(
        (remedies.isEmpty ? "" : "or ") + "create \(file):\n---\nname: \(yamlText(record.name))\(date)\n---")
    }
    return diagnostic(.unknownRecord, message, at: range, severity: severity, remedies: remedies)
  }
}

extension RecordDirectory {
  /// Returns the record that was probably meant, as content would write it: `place:konna (Konna)`.
  fileprivate func suggestion(for record: UnknownRecord, called name: String?) -> String? {
    let texts = [record.id.removing(prefix: record.kind.rawValue + ":") ?? record.id] + (name.map { [$0] } ?? [])
    for text in texts {
      if let reference = nearest(to: text, kind: record.kind) { return written(reference) }
    }
    for kind in RecordKind.allCases where kind != record.kind {
      if case .found(let reference, _) = resolve(id: record.id, kind: kind) { return written(reference) }
    }
    return nil
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
