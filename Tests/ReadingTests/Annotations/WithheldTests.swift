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
      b2 paragraph: Open, with somebody and Somebody.
      b3 footnotes: First. Last.
      """)
    #expect(
      body.markedProse == """
        ⟦b0⟧
        <p>Open<sup class="footnote-ref"><a href="#fn-1" id="fnref-1" data-footnote-ref>1</a></sup>.</p>
        ⟦B0⟧
        ⟦b1⟧
        <p>Open<sup class="footnote-ref"><a href="#fn-2" id="fnref-2" data-footnote-ref>2</a></sup>, \
        with somebody and Somebody.</p>
        ⟦B1⟧
        ⟦b2⟧
        <section class="footnotes" data-footnotes>
        <ol>
        <li id="fn-1">
        <p>First. <a href="#fnref-1" class="footnote-backref" data-footnote-backref aria-label="Back to content">↩</a></p>
        </li>
        <li id="fn-2">
        <p>Last. <a href="#fnref-2" class="footnote-backref" data-footnote-backref aria-label="Back to content">↩</a></p>
        </li>
        </ol>
        </section>
        ⟦B2⟧
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

  @Test("Mistakes in withheld text are told of to those who see it, and make no stubs for others")
  func mistakes() {
    let mistaken = "> [!internal]\n> [Kona](«place:gao»)\n\n> [!claim] speaker=«gao» marking=RED\n> Text."
    let reading = Sample.read(
      mistaken.filter { $0 != "«" && $0 != "»" }, unknownRecords: .stub)
    #expect(reading.diagnostics.isEmpty)
    #expect(reading.unknown.isEmpty)
    #expect(reading.body.isEmpty)
    expectProblems(
      mistaken,
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
      """, audience: .red, unknownRecords: .stub)
  }

  @Test("What withheld callouts leave empty goes with them, and so do the footnotes")
  func emptied() {
    let body = expectBody(
      """
      Before[^1] and[^2] after.

      - > [!internal]
        > Hidden.
      - Shown.
        > > [!internal]
        > > Hidden.

      > [!note]
      > > [!internal]
      > > Hidden.

      > [!claim] speaker=mujao id=a
      > Said.
      > > [!claim] id=a marking=RED
      > > Hidden.

      [^1]:
          > [!internal]
          > Hidden.

      [^2]: Shown.
      """,
      """
      b1 paragraph: Before and after.
      b2 list:\u{20}
      b3 listItem in b2: Shown.
      b4 claim(0): Said.
      b5 footnotes: Shown.
      claim b4 id=a speaker=actor:mujao
      """)
    #expect(body.markedProse.contains("Before and<sup class=\"footnote-ref\"><a href=\"#fn-1\" id=\"fnref-1\""))
  }

  @Test("A marking that cannot be read is told of however many mistakes stand around it")
  func manyMistakes() {
    let mistakes = (0..<2_500).map { "[x](place:no-\($0))" }.joined(separator: "\n")
    let reading = Sample.read(
      "\(mistakes)\n\n> [!internal]\n> \(mistakes)\n\n> [!claim] speaker=mujao marking=SECRET\n> Text.\n")
    #expect(reading.diagnostics.contains { $0.message.hasPrefix("“marking” is") })
    #expect(reading.diagnostics.contains { $0.name == .markdownLimit })
    #expect(reading.body.claims.isEmpty)
  }

  @Test("Footnotes that are withheld leave neither a label nor a number, nor a way back to their uses")
  func footnotes() {
    let withheld = Sample.read(
      """
      Open[^agent-1] and[^shared].

      > [!internal]
      > Hidden[^agent-2], as here[^shared].

      Open[^agent-3], and again[^shared].

      [^agent-1]: First.
      [^shared]: Shared.
      [^agent-2]: Hidden.
      [^agent-3]: Last.
      """)
    let deleted = Sample.read(
      """
      Open[^a] and[^b].

      Open[^c], and again[^b].

      [^a]: First.
      [^b]: Shared.
      [^c]: Last.
      """)
    #expect(withheld.body.markedProse == deleted.body.markedProse)
    #expect(deleted.body.markedProse.contains("<li id=\"fn-3\">"))
    #expect(deleted.body.markedProse.contains("<a href=\"#fnref-2-2\" class=\"footnote-backref\""))
    #expect(!deleted.body.markedProse.contains("fnref-2-3"))
  }

  @Test("What is withheld and written by its id alone shows no word")
  func byID() {
    expectBody(
      "[[actor:secret]], [[secret]], [[underground]], <actor:secret> and [[actor:secret|somebody]]",
      "b1 paragraph: […], […], […], […] and somebody")
  }

  @Test("A name that is somebody's by right is not taken for whom it is a misspelling of")
  func misspellingOfWithheld() {
    let directory = RecordDirectory(entries: [
      DirectoryEntry(kind: .place, id: "konna", name: "Konna", aliases: [Alias(name: "Kona", kind: .misspelling)]),
      DirectoryEntry(kind: .place, id: "kona", name: "Kona", isWithheld: true),
    ])
    #expect(directory.resolve(name: "Kona", kind: .place) == .withheld)
  }

  @Test("No excerpt shows what stands beside a mistake and is withheld, and no label in it is proposed")
  func excerpts() {
    let reading = Sample.read(
      """
      [x](place:nowhere) and [y](actor:secret), or [z][hiden].

      > [!internal]
      > Hidden[^a].
      >
      > [hidden]: https://example.org
      """)
    #expect(reading.withheldLines == [4, 6, 7, 8, 9])
    #expect(
      reading.diagnostics.map(\.report).joined(separator: "\n").contains("did you mean") == false)
    #expect(
      reading.diagnostics.map(\.message).contains("a link is defined inside a callout that a build may leave out"))
  }
}
