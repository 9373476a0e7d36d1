import BriefingModel
import Testing

@testable import Reading

@Suite("Links within a document") struct OwnFragmentTests {
  @Test("A link to a block, a claim or a footnote of its own document stands")
  func found() {
    expectBody(
      "A [b](#b2), [c](#said) and [d](#fn-1)[^1].\n\n> [!claim] id=said speaker=mujao\n> Text.\n\n[^1]: Text.",
      """
      b1 paragraph: A b, c and d.
      b2 claim(0): Text.
      b3 footnotes: Text.
      claim b2 id=said speaker=actor:mujao
      """)
  }

  @Test("A link to nothing in its own document is told of")
  func missing() {
    expectProblems(
      "A [x](«#nope»), [y](«#b2») and [z](«#b01»).\n",
      """
      error: this dispatch has no block and no claim “#nope” [broken-link]
      error: this dispatch has no block and no claim “#b2” [broken-link]
      error: this dispatch has no block and no claim “#b01” [broken-link]
      """)
    expectProblems(
      "A [x](«#siad»).\n\n> [!claim] id=said speaker=mujao\n> Text.\n",
      """
      error: this dispatch has no block and no claim “#siad” [broken-link]
      = did you mean #said?
      """)
  }

  @Test("A link to a claim that is withheld becomes text")
  func withheld() {
    let body = expectBody(
      "A [s](#hidden) link.\n\n> [!claim] id=hidden speaker=mujao marking=RED\n> Text.\n",
      "b1 paragraph: A s link.")
    #expect(body.markedProse == "⟦b0⟧\n<p>A s link.</p>\n⟦B0⟧\n")
  }
}
