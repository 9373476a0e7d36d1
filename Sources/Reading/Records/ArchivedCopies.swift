import BriefingModel

/// The dispatches of which no copy is kept.
enum ArchivedCopies {
  /// Returns a warning for each dispatch without the key `archived`.
  static func diagnostics(of roll: Roll) -> [Diagnostic] {
    (roll.kept[.dispatch] ?? []).compactMap { $0.document.flatMap(diagnostic) }
  }

  private static func diagnostic(of document: ContentDocument) -> Diagnostic? {
    guard value(of: "archived", in: document) == nil else { return nil }
    guard let address = value(of: "url", in: document) else {
      return document.text.diagnostic(
        .noArchivedCopy, "this dispatch has neither an address nor an archived copy", at: document.opening,
        remedies: ["write where it can be read under “url”, and where a copy is kept under “archived”"])
    }
    return document.text.diagnostic(
      .noArchivedCopy, "this dispatch has an address but no archived copy", at: address.range,
      remedies: ["have the page archived, and write the copy’s address under “archived”"])
  }

  private static func value(of key: String, in document: ContentDocument) -> YAMLValue? {
    document.entries.first { $0.key == key && !$0.value.isEmpty }?.value
  }
}
