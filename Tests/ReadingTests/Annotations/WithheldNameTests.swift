import BriefingModel
import Testing

@testable import Reading

@Suite("Names of records for a narrower audience") struct WithheldNameTests {
  private static let records =
    reuters + [
      "actors/engineer.md": record("Oda Secretname", "aliases: [the Welder]\nmarking: AMBER"),
      "places/base.md": record("Base Nord", "marking: GREEN"),
    ]

  private static let options = {
    var options = ReadingOptions(drafts: true, audience: .red)
    options.withheldNames = true
    return options
  }()

  private func warning(_ name: String, for text: String, of record: String, _ place: String) -> String {
    """
    warning: this text is for \(text), and “\(name)” names a record that is for \(record): without the record the name \
    stays [withheld-name]
    = write \(place)
    = or write what does not name it
    """
  }

  @Test("A mention that shows such a name is told of, and one that does not is not")
  func mentions() {
    let mark = "marking: AMBER in the front matter of this dispatch"
    expectDiagnostics(
      Self.records + [
        "dispatches/a.md": dispatch().replacing(
          "Text.\n",
          with: """
            [«Oda Secretname»](actor:engineer), [«the welder»](actor:engineer), [[actor:engineer|«Mrs Secretname»]].

            [An engineer](actor:engineer) of [[actor:engineer]], [[place:base]] and <place:base>.

            """)
      ],
      ["Oda Secretname", "the welder", "Mrs Secretname"].map { warning($0, for: "TLP:CLEAR", of: "TLP:AMBER", mark) }
        .joined(separator: "\n"), options: Self.options)
  }

  @Test("The marking of a claim, of an internal note and of a footnote in one counts, and that of the source")
  func markings() {
    expectDiagnostics(
      Self.records + [
        "sources/paper.md": record("Paper", "marking: GREEN"),
        "dispatches/a.md": dispatch().replacing(
          "Text.\n",
          with: """
            > [!claim] marking=GREEN
            > [«Oda Secretname»](actor:engineer) at [Base Nord](place:base).

            > [!claim] speaker=engineer
            > [Oda Secretname](actor:engineer) at the base[^1].

            > [!internal]
            > [Base Nord](place:base), [«the Welder»](actor:engineer)

            [^1]: [Base Nord](place:base)

            """),
        "dispatches/b.md": dispatch(source: "paper").replacing("Text.\n", with: "[Base Nord](place:base)\n"),
        "pages/about.md": "---\ntitle: About\n---\n[«Base Nord»](place:base)\n",
      ],
      [
        warning("Oda Secretname", for: "TLP:GREEN", of: "TLP:AMBER", "marking=AMBER on the line of the claim"),
        warning(
          "the Welder", for: "TLP:GREEN", of: "TLP:AMBER", "marking: AMBER in the front matter of this dispatch"),
        warning("Base Nord", for: "TLP:CLEAR", of: "TLP:GREEN", "marking: GREEN in the front matter of this page"),
      ].joined(separator: "\n"), options: Self.options)
  }

  @Test("A name without annotation is told of too, and no link is proposed as if it hid the name")
  func unlinked() {
    var options = Self.options
    options.unlinkedMentions = true
    let files =
      Self.records + [
        "briefing.yml": "title: Test\n",
        "dispatches/a.md": dispatch().replacing("Text.\n", with: "They met Oda Secretname.\n"),
      ]
    let reading = readBriefing(
      files: files.map { SourceFile(path: $0.key, bytes: Array($0.value.utf8)) }, options: options)
    #expect(
      reading.diagnostics.map(\.report) == [
        """
        warning: the name “Oda Secretname” is not annotated [unlinked-mention]
        = write [Oda Secretname](actor:engineer)
        = such a link does not hide the name
        """,
        warning(
          "Oda Secretname", for: "TLP:CLEAR", of: "TLP:AMBER", "marking: AMBER in the front matter of this dispatch"),
      ])
    let proposals = readProposals(files: files.map { SourceFile(path: $0.key, bytes: Array($0.value.utf8)) })
    #expect(proposals.files.flatMap(\.proposals).map(\.narrower) == [.amber])
  }
}
