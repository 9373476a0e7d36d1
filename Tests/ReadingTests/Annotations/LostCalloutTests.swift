import BriefingModel
import Testing

@testable import Reading

@Suite("Callouts that are none") struct LostCalloutTests {
  @Test("What looks like a callout in a paragraph, a heading or a list is told of, so that nothing internal leaks")
  func outsideQuotations() {
    expectProblems(
      """
      «[!internal]» Ring the editor.

      Text.
      «[!note]»
      More.

      # «[!tip]» Heading

      - «[!nota]» item
      - [ ] «[!note]» task
      """,
      """
      error: “[!internal]” begins no callout here, and is shown as text [broken-callout]
      = begin its lines with “> ”, behind a blank line: > [!internal]
      error: “[!note]” begins no callout here, and is shown as text [broken-callout]
      = begin its lines with “> ”, behind a blank line: > [!note]
      error: “[!tip]” begins no callout here, and is shown as text [broken-callout]
      = begin its lines with “> ”, behind a blank line: > [!tip]
      error: “[!nota]” begins no callout here, and is shown as text [broken-callout]
      = begin its lines with “> ”, behind a blank line: > [!nota]
      = or put a backslash before it, if it is meant as text: \\[!nota]
      error: “[!note]” begins no callout here, and is shown as text [broken-callout]
      = begin its lines with “> ”, behind a blank line: > [!note]
      """)
  }

  @Test("A second callout needs a blank line before it")
  func secondCallout() {
    expectProblems(
      """
      > [!note]
      > Text.
      > «[!internal]»
      > Secret.

      > [!claim] speaker=mujao
      > Said.
      > «[!claim]» speaker=mali
      > Said too.
      >
      > «[!internal]» Secret.

      > [!claim] speaker=mujao
      > «[!internal]»
      > Secret.

      > [!note]
      > Text.
      «[!internal]» Secret.
      """,
      """
      error: “[!internal]” begins no callout here, and is shown as text [broken-callout]
      = put a blank line before it, so that it begins a quote of its own
      error: “[!claim]” begins no callout here, and is shown as text [broken-callout]
      = put a blank line before it, so that it begins a quote of its own
      error: “[!internal]” begins no callout here, and is shown as text [broken-callout]
      = put a blank line before it, so that it begins a quote of its own
      error: “[!internal]” begins no callout here, and is shown as text [broken-callout]
      = put a blank line before it, so that it begins a quote of its own
      error: “[!internal]” begins no callout here, and is shown as text [broken-callout]
      = put a blank line before it, so that it begins a quote of its own
      """)
  }

  @Test("A callout with markup, without its exclamation mark or in other brackets is told of")
  func misshapen() {
    expectProblems(
      """
      > **«[!internal]»** Secret.

      > «[internal]»
      > Secret.

      > «[claim]» speaker=mujao
      > Said.

      > «(!internal)» Secret.

      > «[!internal»
      > Secret.

      > «[ !internal ]» Secret.

      > «<b>»«[!note]»</b>
      """,
      """
      error: “[!internal]” begins no callout here, and is shown as text [broken-callout]
      = write it without markup: > [!internal]
      error: “[internal]” begins no callout here, and is shown as text [broken-callout]
      = write it as callouts are: > [!internal]
      = or put a backslash before it, if it is meant as text: \\[internal]
      error: “[claim]” begins no callout here, and is shown as text [broken-callout]
      = write it as callouts are: > [!claim]
      = or put a backslash before it, if it is meant as text: \\[claim]
      error: “(!internal)” begins no callout here, and is shown as text [broken-callout]
      = write it as callouts are: > [!internal]
      error: “[!internal” begins no callout here, and is shown as text [broken-callout]
      = write it as callouts are: > [!internal]
      error: “[ !internal ]” begins no callout here, and is shown as text [broken-callout]
      = write it as callouts are: > [!internal]
      warning: raw HTML is left out: “<b>” [raw-html]
      = write it in Markdown
      error: “[!note]” begins no callout here, and is shown as text [broken-callout]
      = write it without markup: > [!note]
      """)
  }

  @Test("An internal note behind other text of a quote would be published, and is told of wherever it stands")
  func notesWithinText() {
    let remedy = "put the note into a quote of its own, behind a blank line: > [!internal]"
    let cause = "begins no callout here, since text stands before it: the note would be published [broken-callout]"
    func problem(_ written: String) -> String {
      "error: “\(written)” \(cause)\n= \(remedy)\n= or put a backslash before it, if it is meant as text: \\\(written)"
    }
    expectProblems(
      """
      > **Desk** «[!internal]» Ring the editor, not `[!internal]` nor \\[!internal] but «[!INTERNAL]».

      > Desk: *«[!Internal]»* note

      > Said.
      >
      > - see **x** «[!internal]» note
      """,
      ["[!internal]", "[!INTERNAL]", "[!Internal]", "[!internal]"].map(problem).joined(separator: "\n"))
  }

  @Test("An internal note that a definition has made a link is told of within a line too")
  func linkedNote() {
    expectProblems(
      """
      > **Desk** «[!internal]» Ring the editor.

      [!internal]: https://example.org
      """,
      """
      error: “[!internal]” begins no callout here, since text stands before it: the note would be published [broken-callout]
      = put the note into a quote of its own, behind a blank line: > [!internal]
      = or put a backslash before it, if it is meant as text: \\[!internal]
      """)
  }

  @Test("Escaped brackets, code, and brackets within a line stay text")
  func text() {
    expectBody(
      """
      \\[!note] a

      > [\\!internal] b

      > text [!claim] c

      > `[!claim]` d

      [sic] (note) e [internal] f

      > “[note]” g

      > \\[internal] h

          [!note] code
      """,
      """
      b1 paragraph: [!note] a
      b2 quote: [!internal] b
      b3 quote: text [!claim] c
      b4 quote: [!claim] d
      b5 paragraph: [sic] (note) e [internal] f
      b6 quote: “[note]” g
      b7 quote: [internal] h
      b8 code: [!note] code
      """)
  }

  @Test("A callout without text is told of, whatever it is")
  func empty() {
    expectProblems(
      """
      > «[!internal]»

      > Ring the editor.

      > «[!note]»-

      > «[!tip]»

      > «[!claim]» speaker=mujao
      """,
      """
      error: this internal note has no text [missing-attribute]
      = write it on the lines below, each behind a “>”
      error: this note has no text [missing-attribute]
      = write it on the lines below, each behind a “>”
      error: this callout has no text [missing-attribute]
      = write it on the lines below, each behind a “>”
      error: this claim has no text [missing-attribute]
      = write what was said on the lines below, each behind a “>”
      """)
  }

  @Test("Attributes of a claim stand on its line, and nowhere else")
  func attributesBelow() {
    expectProblems(
      """
      > [!claim]
      > «speaker=mujao value=7»
      > Seven came.

      > [!claim] speaker=mujao
      > «Measure=fighters»
      """,
      """
      error: “speaker” stands below the line of [!claim], where it is read as text [bad-attribute]
      = attributes stand on the line of [!claim]: move them there
      error: “Measure” stands below the line of [!claim], where it is read as text [bad-attribute]
      = attributes stand on the line of [!claim]: move them there
      """)
  }

  @Test("A note has no attributes, and an equals sign in its title is none")
  func attributesOfNotes() {
    expectProblems(
      """
      > [!note] «speaker»=mujao «value»=7
      > Text.

      > [!internal] «marking»=AMBER
      > Text.

      > [!note] E=mc²
      > Text.
      """,
      """
      error: a note has no attributes [unknown-attribute]
      = take it out, or write [!claim] if this is what somebody said
      error: a note has no attributes [unknown-attribute]
      = take it out, or write [!claim] if this is what somebody said
      error: an internal note has no attributes [unknown-attribute]
      = take it out, or write [!claim] if this is what somebody said
      """, audience: .red)
  }

  @Test("A claim outside a dispatch counts nowhere, which is told of")
  func misplaced() {
    expectProblems(
      "> «[!claim]» speaker=mujao\n> Said.\n",
      """
      warning: a claim counts only in a dispatch, and this is a place [misplaced-claim]
      = move it into the dispatch that it comes from
      """, path: "Content/places/a.md", kind: .record(.place))
  }

  @Test("A callout that a definition has made a link, or with its exclamation mark before the bracket, is told of")
  func links() {
    expectProblems(
      """
      > «[!internal]»
      > Secret.

      > «![note]»
      > Text.

      [!internal]: https://example.org
      """,
      """
      error: “[!internal]” begins no callout here, and is shown as text [broken-callout]
      = take away where it leads, or the line that defines it, so that it is no link
      error: “![note]” begins no callout here, and is shown as text [broken-callout]
      = write it as callouts are: > [!note]
      """)
  }
}
