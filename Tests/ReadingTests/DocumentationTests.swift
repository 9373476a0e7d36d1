import BriefingModel
import Reading
import Testing

@Suite("The documentation of diagnostics") struct DocumentationTests {
  /// What the examples refer to.
  private static let base =
    reuters + [
      "briefing.yml": "title: Test\n", "places/konna.md": record("Konna"), "places/mopti.md": record("Mopti"),
      "actors/ansar-dine.md": record("Ansar Dine"), "actors/france.md": record("France"),
      "places/france.md": record("France"), "sources/informant.md": record("Informant", "marking: AMBER"),
      "dispatches/tip.md": dispatch("marking: AMBER"),
    ]

  /// Examples that stand for something that cannot be written out, or is no content.
  private static let told: Set<DiagnosticName> = [
    .outsideLink, .fileTooLarge, .invalidUTF8, .yamlTooLarge, .markdownLimit, .badTemplate, .hostLimit,
  ]

  @Test("Every example causes the problem that it is an example of", arguments: DiagnosticName.allCases)
  func examples(name: DiagnosticName) throws {
    guard !Self.told.contains(name) else { return }
    var files = Self.base
    if name == .missingBriefing { files["briefing.yml"] = nil }
    files[String(name.documentation.path.dropFirst("Content/".count))] = name.example
    var options = ReadingOptions()
    options.unlinkedMentions = name == .unlinkedMention
    options.unusedAssets = name == .unusedAsset
    options.withheldNames = name == .withheldName
    if [.badAssetName, .unusedAsset, .withheldOrigin, .withheldStep, .withheldName].contains(name) {
      options.audience = .red
      options.drafts = true
    }
    options.archivedCopies = name == .noArchivedCopy
    let reading = readBriefing(
      files: files.map { SourceFile(path: $0.key, bytes: Array($0.value.utf8)) }, options: options)
    let found = Set(reading.diagnostics.map(\.name))
    let others: Set<DiagnosticName> = [.missingBriefing: [.unexpectedFile]][name] ?? []
    #expect(found == others.union([name]), "\(reading.diagnostics.map(\.report))")
  }

  @Test("Summaries and remedies are sentences", arguments: DiagnosticName.allCases)
  func sentences(name: DiagnosticName) {
    for text in [name.summary, name.remedy] {
      #expect(text.first?.isUppercase == true)
      #expect([".", ")"].contains(text.last))
    }
    #expect(name.example.hasSuffix("\n"))
  }
}
