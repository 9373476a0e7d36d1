import BriefingModel
import Testing

@testable import Reading

@Suite("What is shared between a callout that may be left out and the text around it") struct TornFootnoteTests {
  private let defined = """
    = move its definition out of the callout, to the end of the file
    """

  @Test("A footnote defined inside an internal note and used outside it is an error for every audience")
  func footnoteOfNote() {
    for audience in [Marking.clear, .red] {
      expectProblems(
        "Open[^3].\n\n> [!internal] x\n>\n> «[^3]»: SECRET\n",
        """
        error: the footnote “[^3]” is defined inside a callout that a build may leave out [broken-callout]
        \(defined)
        """, audience: audience)
    }
  }

  @Test("A footnote defined inside a claim with a marking and used outside it is an error")
  func footnoteOfClaim() {
    expectProblems(
      "Open[^a] and[^b].\n\n- > [!claim] speaker=mujao marking=AMBER\n  > Text.\n  > «[^a]»: Secret.\n\n[^b]: Open.",
      """
      error: the footnote “[^a]” is defined inside a callout that a build may leave out [broken-callout]
      \(defined)
      """, audience: .red)
  }

  @Test("A footnote defined inside a claim by somebody who is withheld is an error where it is used outside")
  func footnoteOfWithheldSpeaker() {
    expectProblems(
      "Open[^a].\n\n> [!claim] speaker=secret\n> Text.\n>\n> «[^a]»: Secret.\n",
      """
      error: the footnote “[^a]” is defined inside a callout that a build may leave out [broken-callout]
      \(defined)
      """)
  }

  @Test("A link's definition inside a callout that may be left out is an error, since any text could use it")
  func links() {
    expectProblems(
      """
      A [lnk], a [long label] and a [split] one.

      > [!internal] x
      >
      > «[lnk]»: https://secret.example "T"
      > «[long»
      > label]: <https://secret.example>
      > «[split]»:
      > https://secret.example
      >
      > - [x] «[task]»: https://secret.example
      >
      > [sic]: that is no definition, and [a]: is none either

      > [!note] x
      >
      > [open]: https://example.org
      """,
      """
      error: the link “[lnk]” is defined inside a callout that a build may leave out [broken-callout]
      \(defined)
      error: the link “[long label]” is defined inside a callout that a build may leave out [broken-callout]
      \(defined)
      error: the link “[split]” is defined inside a callout that a build may leave out [broken-callout]
      \(defined)
      error: the link “[task]” is defined inside a callout that a build may leave out [broken-callout]
      \(defined)
      """, audience: .green)
  }

  @Test("A footnote used inside and outside of a callout that may be left out is an error for every audience")
  func uses() {
    for audience in [Marking.clear, .red] {
      expectProblems(
        "Open[^d].\n\n> [!internal]\n> Hidden[^d].\n\n«[^d]»: Text.\n",
        """
        error: the footnote “[^d]” is used inside and outside of a callout that a build may leave out [broken-callout]
        = give the callout a footnote of its own
        """, audience: audience)
    }
  }

  @Test("A footnote that only a withheld footnote uses is an error where it would be numbered before that")
  func footnotesOfFootnotes() {
    expectProblems(
      "[^a]: See[^b].\n\n> [!internal]\n> Hidden[^a].\n\n«[^b]»: Text.\n",
      """
      error: the footnote “[^b]” is used inside and outside of a callout that a build may leave out [broken-callout]
      = give the callout a footnote of its own
      """)
  }

  @Test("What a callout uses and defines for itself is no error")
  func own() {
    for audience in [Marking.clear, .red] {
      let reading = Sample.read(
        """
        Open[^1], and again[^1].

        > [!internal]
        > Hidden[^2], and again[^2].
        >
        > [^2]: Hidden, see[^3].

        > [!claim] speaker=mujao marking=CLEAR
        > Said[^1].
        >
        > [^1]: Text.

        [^3]: Hidden too.
        """, audience: audience)
      #expect(reading.diagnostics.map(\.report) == [])
    }
  }
}
