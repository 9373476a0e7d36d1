import BriefingModel
import Testing

@testable import Reading

@Suite("Records that no file describes") struct UnknownRecordTests {
  private func remedies(_ name: String) -> [String] {
    let text = SourceText(path: "Content/dispatches/a.md", bytes: [])
    let record = UnknownRecord(kind: .place, id: "x", name: name)
    return text.unknownRecord(record, at: 0..<0, directory: RecordDirectory(), called: name).remedies
  }

  @Test(
    "The lines to create can be used as they are",
    arguments: [
      ("Konna", "Konna"), ("Mopti: the port", "'Mopti: the port'"), ("“Camp”", "'“Camp”'"), ("l'Office", "l'Office"),
      ("@home", "'@home'"), ("'t Veld", "'''t Veld'"), ("42nd Street", "42nd Street"),
    ])
  func lines(name: String, written: String) {
    #expect(remedies(name) == ["create Content/places/x.md:\n---\nname: \(written)\n---"])
  }

  @Test("A name that content calls by is told as such")
  func called() {
    let text = SourceText(path: "Content/dispatches/a.md", bytes: Array("[Kona](place:)".utf8))
    let directory = RecordDirectory(entries: [DirectoryEntry(kind: .place, id: "konna", name: "Konna")])
    let diagnostic = text.unknownRecord(
      UnknownRecord(kind: .place, id: "kona", name: "Kona"), at: 1..<5, directory: directory, called: "Kona",
      severity: .warning)
    #expect(
      diagnostic.report == """
        warning: no place is called “Kona” [unknown-record]
        = did you mean place:konna (Konna)?
        = or create Content/places/kona.md:
        ---
        name: Kona
        ---
        """)
    #expect(diagnostic.span == SourceSpan(path: "Content/dispatches/a.md", line: 1, column: 2, length: 4))
  }
}
