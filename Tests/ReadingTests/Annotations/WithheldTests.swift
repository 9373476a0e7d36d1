import BriefingModel
import Testing

@testable import Reading

@Suite("What a body withholds") struct WithheldTests {
  private let document = """
    Open[^1].

    > [!internal]
    > Hidden [Konna](place:konna)[^2] ![x](../assets/map.png) [[about]].

    > [!claim] id=a speaker=mujao marking=AMBER
    > Amber [Mopti](place:mopti).
    > > [!note]
    > > Amber too.

    > [!claim] id=b speaker=secret
    > By nobody who may be named.

    - > [!claim] speaker=mujao marking=TLP:green
      > Green[^3].

    Open[^4], with [somebody](actor:secret) and [[Somebody]].

    [^1]: First.
    [^2]: Hidden.
    [^3]: Green.
    [^4]: Last.
    """

  @Test("What is internal, has a narrower marking or a withheld speaker leaves no trace for the public")
  func forThePublic() {
    let body = expectBody(
      document,
      """
      b1 paragraph: Open.
      b2 list:\u{20}
      b3 listItem in b2:\u{20}
      b4 paragraph: Open, with somebody and Somebody.
      b5 footnotes: First. Last.
      """)
    #expect(
      body.markedProse == """
        ⟦b0⟧
        <p>Open<sup class="footnote-ref"><a href="#fn-1" id="fnref-1" data-footnote-ref>1</a></sup>.</p>
        ⟦B0⟧
        ⟦b1⟧
        <ul>
        <li>
        ⟦i2⟧
        </li>
        </ul>
        ⟦B1⟧
        ⟦b3⟧
        <p>Open<sup class="footnote-ref"><a href="#fn-4" id="fnref-4" data-footnote-ref>2</a></sup>, \
        with somebody and Somebody.</p>
        ⟦B3⟧
        ⟦b4⟧
        <section class="footnotes" data-footnotes>
        <ol>
        <li id="fn-1">
        <p>First. <a href="#fnref-1" class="footnote-backref" data-footnote-backref aria-label="Back to content">↩</a></p>
        </li>
        <li id="fn-4">
        <p>Last. <a href="#fnref-4" class="footnote-backref" data-footnote-backref aria-label="Back to content">↩</a></p>
        </li>
        </ol>
        </section>
        ⟦B4⟧
        """)
  }

  @Test("A narrower audience sees what is internal, and claims up to its marking")
  func forTheCommunity() {
    expectBody(
      document,
      """
      b1 paragraph: Open.
      b2 internalNote: Hidden Konna about.
      b3 list:\u{20}
      b4 listItem in b3:\u{20}
      b5 claim(0) in b4: Green.
      b6 paragraph: Open, with somebody and Somebody.
      b7 footnotes: First. Hidden. Green. Last.
      b2 “Konna” place:konna
      claim b5 speaker=actor:mujao TLP:GREEN
      image assets/map.png alternative=x
      link about.html
      """, audience: .green)
  }

  @Test("Mistakes in withheld text are told of, but make no stubs")
  func mistakes() {
    let reading = expectProblems(
      "> [!internal]\n> [Kona](«place:gao»)\n\n> [!claim] speaker=«gao» marking=RED\n> Text.",
      """
      warning: no place has the id “gao” [unknown-record]
      = create Content/places/gao.md:
      ---
      name: Gao
      ---
      warning: no actor has the id “gao” [unknown-record]
      = create Content/actors/gao.md:
      ---
      name: Gao
      ---
      """, unknownRecords: .stub)
    #expect(reading.unknown.isEmpty)
    #expect(reading.body.isEmpty)
  }
}
