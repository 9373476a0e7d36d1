import BriefingModel
import Testing

@testable import Reading

@Suite("Limits of what is proposed") struct ProposalLimitTests {
  private static let crowd = (1...7).map { ("actors/john-\($0).md", record("John")) }

  private func proposals(_ text: String, with records: [(String, String)] = []) -> ProposalReading {
    let files = reuters.map { ($0.key, $0.value) } + records + [("dispatches/a.md", text)]
    return readProposals(files: files.map { SourceFile(path: $0.0, bytes: Array($0.1.utf8)) })
  }

  @Test("Of the records that a name may mean five are shown, and how many more there are")
  func crowd() throws {
    let reading = proposals(dispatch().replacing("Text.\n", with: "John spoke.\n"), with: Self.crowd)
    let proposal = try #require(reading.files.first?.proposals.first)
    #expect(proposal.links == (1...5).map { "[John](actor:john-\($0))" })
    #expect(proposal.more == 2)
    #expect(proposal.remedy == .choose)
  }

  @Test("Neither does a message tell of more than five")
  func messages() {
    var options = ReadingOptions(audience: .red)
    options.unlinkedMentions = true
    var files = reuters
    for (path, text) in Self.crowd { files[path] = text }
    files["dispatches/a.md"] = dispatch().replacing("Text.\n", with: "«John» asked [«John»](actor:).\n")
    expectDiagnostics(
      files,
      """
      warning: the name “John” is not annotated, and several records bear it [unlinked-mention]
      = write [John](actor:john-1), [John](actor:john-2), [John](actor:john-3), [John](actor:john-4), \
      [John](actor:john-5) and 2 more
      error: “John” may mean actor:john-1, actor:john-2, actor:john-3, actor:john-4, actor:john-5 and 2 more \
      [ambiguous-name]
      = write [John](actor:john-1), [John](actor:john-2), [John](actor:john-3), [John](actor:john-4), \
      [John](actor:john-5) and 2 more
      """, options: options)
  }

  @Test("A link is written only where the file stays within the size that is read, with its byte order mark")
  func size() throws {
    let konna = [("places/konna.md", record("Konna"))]
    let start = dispatch().replacing("Text.\n", with: "Konna\n\n")
    let room = ContentFile.sizeLimit - start.utf8.count - "[](place:konna)".utf8.count
    let paragraph = "Some text of no meaning, and nothing else.\n\n"
    let filling = String(repeating: paragraph, count: room / paragraph.utf8.count)
    let text = start + filling + String(repeating: "\n", count: room - filling.utf8.count)
    #expect(proposals(text, with: konna).files.first?.proposals.map(\.remedy) == [.write])
    #expect(proposals(text, with: konna).files.first?.annotated.count == ContentFile.sizeLimit)
    #expect(proposals("\u{FEFF}" + text, with: konna).files.first?.proposals.map(\.remedy) == [.writeByHand])
  }

  @Test("A name is found in the last row of a large table, each row of which holds code")
  func table() throws {
    let rows = String(repeating: "| `a` | ``b`` |\n", count: 20_000)
    let text = dispatch().replacing("Text.\n", with: "| a | b |\n|---|---|\n\(rows)| `c` | Konna |\n")
    let reading = proposals(text, with: [("places/konna.md", record("Konna"))])
    let proposal = try #require(reading.files.first?.proposals.first)
    let head = dispatch().split(separator: "\n", omittingEmptySubsequences: false).count - 2
    #expect(proposal.span.line == head + 20_003)
    #expect(proposal.span.column == 9)
  }
}
