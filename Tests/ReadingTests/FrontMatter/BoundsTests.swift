import BriefingModel
import Reading
import Testing

@Suite("Where front matter stands") struct BoundsTests {
  @Test("A file without front matter is told which lines to begin with")
  func missing() {
    expectDiagnostics(
      ["events/a.md": "«»Rebels took Konna.\n"],
      """
      error: the file has no front matter [missing-front-matter]
      = begin it with these lines:
      ---
      name: …
      date: YYYY-MM-DD
      ---
      """)
  }

  @Test("An empty file has no front matter")
  func empty() {
    expectDiagnostics(
      ["pages/about.md": "«»"],
      """
      error: the file has no front matter [missing-front-matter]
      = begin it with these lines:
      ---
      title: …
      ---
      """)
  }

  @Test("Front matter below blank lines must begin on the first line", arguments: ["\n", "  \n\n", "\r\n"])
  func late(lines: String) {
    expectDiagnostics(
      reuters + ["dispatches/a.md": lines + "«---»\ntitle: T\nsource: reuters\nmarking: AMBER\n---\nText.\n"],
      """
      error: the front matter must begin on the first line [missing-front-matter]
      = delete the lines above it
      """, options: ReadingOptions(audience: .amber))
  }

  @Test("Front matter below a stray line must begin on the first line, and its record is still known by its name")
  func stray() {
    expectDiagnostics(
      [
        "places/mali.md": "Draft of Friday\n\n«---»\nname: Mali\naliases:\n  - Soudan\n\n---\nText.\n",
        "places/konna.md": record("Konna", "within: mali") + "A town in [[Mali]].\n",
      ],
      """
      error: the front matter must begin on the first line [missing-front-matter]
      = delete the lines above it
      """)
  }

  @Test("A line across the page is no front matter")
  func ruler() {
    expectDiagnostics(
      ["places/konna.md": "«»Konna\n\n---\n\nA town\n---\n"],
      """
      error: the file has no front matter [missing-front-matter]
      = begin it with these lines:
      ---
      name: …
      ---
      """)
  }

  @Test("A second block of keys is told, since its marking would not hold", arguments: ["", "\n \n", "\r\n"])
  func second(lines: String) {
    expectDiagnostics(
      ["places/konna.md": record("Konna") + lines + "«---»\nmarking: AMBER\n# why\ntype: town\n---\nText.\n"],
      """
      error: a second block of keys stands here; its keys are not read [second-front-matter]
      = move its keys into the first block
      """)
  }

  @Test(
    "A key that would withhold the file is told wherever it follows the front matter",
    arguments: ["«---»\nmarking: AMBER\n\nText.\n", "«---»\n\n  \nmarking: AMBER\n---\n", "\n«draft: true»\n\nText.\n"])
  func withholdingKey(text: String) {
    expectDiagnostics(
      ["places/konna.md": record("Konna") + text],
      """
      error: a second block of keys stands here; its keys are not read [second-front-matter]
      = move its keys into the first block
      """)
  }

  @Test("A text may begin with a line across the page")
  func rulerInText() throws {
    for text in ["---\n\nA town: large\n", "---\nA town: large.\nA port.\n\n---\n", "---\nA marking: AMBER\n", "---"] {
      _ = try read(["places/konna.md": record("Konna") + text])
    }
  }

  @Test("Front matter that never closes is told with the line where it should have")
  func unclosed() {
    expectDiagnostics(
      ["places/konna.md": "«---»\nname: Konna\naliases:\n  - Kona\n\nA town in Mali.\n"],
      """
      error: the front matter that begins here never closes [unclosed-front-matter]
      = put a line --- before line 5
      """)
  }

  @Test("Front matter that never closes and has no text behind it")
  func unclosedToTheEnd() {
    expectDiagnostics(
      ["places/konna.md": "«---»\nname: Konna\n"],
      """
      error: the front matter that begins here never closes [unclosed-front-matter]
      = put a line --- after its last key
      """)
  }

  @Test("A record whose front matter is broken is still known by its id and its name")
  func brokenIsKnown() {
    expectDiagnostics(
      [
        "places/mali.md": "«---»\nname: Mali\n",
        "places/konna.md": record("Konna", "within: mali"),
      ],
      """
      error: the front matter that begins here never closes [unclosed-front-matter]
      = put a line --- after its last key
      """)
  }

  @Test("Windows line ends, a byte order mark and spaces after the hyphens make no difference")
  func tolerance() throws {
    let briefing = try read(["places/konna.md": "\u{FEFF}--- \r\nname: Konna\r\ntype: town\r\n---\t\r\nText\r\n"])
    #expect(briefing.places.map(\.name) == ["Konna"])
    #expect(briefing.places.map(\.type) == ["town"])
  }

  @Test("Columns are right with Windows line ends")
  func windowsColumns() {
    expectDiagnostics(
      ["places/konna.md": "---\r\nname: Konna\r\nprecision: «exakt»\r\n---\r\n"],
      """
      error: “precision” cannot be “exakt” [bad-value]
      = did you mean exact?
      """)
  }
}
