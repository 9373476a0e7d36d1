import BriefingModel

extension BodyWalk {
  /// Whether a text is an alias of kind misspelling of the record that it means.
  ///
  /// That holds also where an id says which record is meant: what stands on the page is misspelt all the same.
  func isMisspelt(_ text: String, _ target: Mention.Target) -> Bool {
    guard case .record(let reference) = target else { return false }
    return context.directory.isMisspelling(text, of: reference)
  }

  /// Whether a record has misspellings at all, as nearly none has.
  func mayBeMisspelt(_ target: Mention.Target) -> Bool {
    guard case .record(let reference) = target else { return false }
    return context.directory.hasMisspellings(reference)
  }

  /// Tells that a mention is misspelt, with the right name.
  mutating func reportMisspelling(_ meaning: Meaning, named name: @autoclosure () -> String, at place: Whereabouts) {
    guard case .target(let target) = meaning, case .record(let reference) = target, mayBeMisspelt(target)
    else { return }
    let name = name()
    guard isMisspelt(name, target) else { return }
    let label = context.directory.label(of: reference)
    report(
      .misspeltName, "\(quoted(name)) is a misspelling of \(quoted(label.name))", at: place,
      remedies: ["write \(quoted(label.name)), unless the outlet wrote it so: the page says that it is misspelt"])
  }
}
