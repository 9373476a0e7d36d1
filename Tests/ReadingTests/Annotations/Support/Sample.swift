import BriefingModel

@testable import Reading

/// The briefing that the annotations of these tests mean.
enum Sample {
  /// Its records, pages and files; `underground` and `secret` are withheld.
  static let directory = directory()

  static func directory(stubs: [UnknownRecord] = []) -> RecordDirectory {
    RecordDirectory(
      entries: entries, stubs: stubs, dispatches: ["2013-01-11-dw": .kept, "underground": .withheld],
      pages: ["about": .kept], assets: ["map.png", "figures/a b.png"])
  }

  private static let entries = [
    entry(.actor, "france", "France"),
    entry(.actor, "mali", "Mali"),
    entry(.actor, "mujao", "MUJAO", Alias(name: "MUJWA"), Alias(name: "MUJOA", kind: .misspelling)),
    DirectoryEntry(kind: .actor, id: "secret", name: "Somebody", isWithheld: true),
    entry(.actor, "un-diplomats", "UN diplomats"),
    entry(.event, "konna-seizure", "Seizure of Konna"),
    entry(.place, "konna", "Konna"),
    entry(.place, "mali", "Mali"),
    entry(.place, "mopti", "Mopti", Alias(name: "Mopti Region")),
    entry(.source, "reuters", "Reuters"),
  ]

  private static func entry(_ kind: RecordKind, _ id: String, _ name: String, _ aliases: Alias...) -> DirectoryEntry {
    DirectoryEntry(kind: kind, id: id, name: name, aliases: aliases)
  }

  /// Reads a body as it stands in a dispatch, behind front matter of three lines.
  static func read(
    _ markdown: String, audience: Marking = .clear, unknownRecords: Settings.UnknownRecords = .error,
    path: String = "Content/dispatches/a.md", kind: DocumentKind = .dispatch
  ) -> BodyReading {
    let frontMatter = "---\ntitle: A\n---\n"
    let text = SourceText(path: path, bytes: Array((frontMatter + markdown).utf8))
    var settings = Settings(title: "Mali")
    settings.unknownRecords = unknownRecords
    let reader = BodyReader(
      directory: directory, settings: settings, options: ReadingOptions(drafts: true, audience: audience))
    return reader.read(text, from: frontMatter.utf8.count, kind: kind)
  }
}
