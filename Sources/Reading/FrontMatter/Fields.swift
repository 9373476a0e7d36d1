import BriefingModel

/// The keys of a file's front matter, or of a group within it, read one by one.
///
/// Whoever reads a record asks for each key that it may have. The keys that were asked for are the ones that it has, so
/// that a record's reader is the only place that knows them; ``finish()`` reports all others.
struct Fields {
  /// What has the keys, for messages: `an actor`.
  let subject: String
  /// Where a missing key is told.
  let place: Range<Int>
  /// What the values are read with.
  let context: FieldContext
  private let entries: [YAMLEntry]
  private var known: [String] = []

  init(_ entries: [YAMLEntry], of subject: String, at place: Range<Int>, context: FieldContext) {
    self.subject = subject
    self.place = place
    self.context = context
    self.entries = entries
    known.reserveCapacity(16)
  }

  /// Takes an optional key; a key without a value counts as missing.
  subscript(_ key: String) -> Field? {
    mutating get {
      known.append(key)
      guard let entry = entry(key), !entry.value.isEmpty else { return nil }
      return Field(key: key, value: entry.value, context: context)
    }
  }

  /// Takes a required key; where it is missing, says what to write.
  mutating func required(_ key: String, write remedy: @autoclosure () -> String) -> Field? {
    if let field = self[key] { return field }
    let message = "\(subject) needs the key \(quoted(key))"
    if let entry = entry(key) {
      context.report(.missingKey, message + ", and it is empty", at: entry.keyRange, remedies: [remedy()])
    } else {
      context.report(.missingKey, message, at: place, remedies: [remedy()])
    }
    return nil
  }

  /// Reports the keys that nobody asked for.
  func finish() {
    for entry in entries where !known.contains(entry.key) {
      let remedy =
        Spelling.nearest(to: entry.key, among: known).map { "did you mean \(quoted($0))?" }
        ?? "its keys are \(listed(known, conjunction: "and"))"
      context.report(
        .unknownKey, "\(subject) has no key \(quoted(entry.key))", at: entry.keyRange, remedies: [remedy])
    }
  }

  private func entry(_ key: String) -> YAMLEntry? {
    entries.first { $0.key == key }
  }
}
