import BriefingModel
import Testing

@testable import Reading

@Suite("The blocks of a body") struct BlockTests {
  @Test("Each top-level block, each list item and each callout is a block, numbered in the order in which they start")
  func kinds() {
    expectBody(
      """
      ## What happened

      Rebels   took
      *Konna*.

      - one
        - two
      - [x] three

      1. four

      > A quotation
      >
      > - with an item
      >
      > > [!note]
      > > and a note

      ```swift
      let code = 1
      ```

      | a | b |
      |---|---|
      | c | d |

      ***
      """,
      """
      b1 heading(2): What happened
      b2 paragraph: Rebels took Konna.
      b3 list:\u{20}
      b4 listItem in b3: one
      b5 listItem in b4: two
      b6 listItem in b3: three
      b7 list:\u{20}
      b8 listItem in b7: four
      b9 quote: A quotation
      b10 listItem in b9: with an item
      b11 note in b9: and a note
      b12 code: let code = 1
      b13 table: a b c d
      b14 thematicBreak:\u{20}
      """)
  }

  @Test("The prose is what cmark-gfm renders, with marks where blocks begin and end")
  func prose() {
    let body = expectBody(
      """
      Rebels & [Konna](place:konna).

      - tight
        - nested
      -
      - > quoted

      > [!tip]
      > Look.
      """,
      """
      b1 paragraph: Rebels & Konna.
      b2 list:\u{20}
      b3 listItem in b2: tight
      b4 listItem in b3: nested
      b5 listItem in b2:\u{20}
      b6 listItem in b2: quoted
      b7 alert(BriefingModel.Block.Alert.tip): Look.
      b1 “Konna” place:konna
      """)
    #expect(
      body.markedProse == """
        ⟦b0⟧
        <p>Rebels &amp; ⟦m0⟧Konna⟦M0⟧.</p>
        ⟦B0⟧
        ⟦b1⟧
        <ul>
        <li>⟦i2⟧tight
        <ul>
        <li>⟦i3⟧nested</li>
        </ul>
        </li>
        <li>
        ⟦i4⟧
        </li>
        <li>
        ⟦i5⟧
        <blockquote>
        <p>quoted</p>
        </blockquote>
        </li>
        </ul>
        ⟦B1⟧
        ⟦b6⟧
        <p>Look.</p>
        ⟦B6⟧

        """)
  }

  @Test("Headings are lowered by one where the body has any of the first level, which is the page's title")
  func headings() {
    let body = expectBody(
      """
      # One

      > ###### Six

      ##### Five & <
      """,
      """
      b1 heading(2): One
      b2 quote: Six
      b3 heading(6): Five & <
      """)
    #expect(
      body.markedProse == """
        ⟦b0⟧
        <h2>One</h2>
        ⟦B0⟧
        ⟦b1⟧
        <blockquote>
        <h6>Six</h6>
        </blockquote>
        ⟦B1⟧
        ⟦b2⟧
        <h6>Five &amp; &lt;</h6>
        ⟦B2⟧

        """)
    expectBody("## Two\n\n### Three", "b1 heading(2): Two\nb2 heading(3): Three")
  }

  @Test("All footnotes are one block, the last")
  func footnotes() {
    let body = expectBody(
      """
      One[^a] two[^b].

      [^a]: About [Konna](place:konna).
      [^b]: About [Mopti](place:mopti).

      Last.
      """,
      """
      b1 paragraph: One two.
      b2 paragraph: Last.
      b3 footnotes: About Konna. About Mopti.
      b3 “Konna” place:konna
      b3 “Mopti” place:mopti
      """)
    let prose = body.markedProse
    #expect(prose.contains("⟦b2⟧\n<section class=\"footnotes\""))
    #expect(prose.hasSuffix("</section>\n⟦B2⟧"))
  }

  @Test("Comments leave nothing behind, not even a block")
  func comments() {
    let body = expectBody(
      """
      <!-- a note
      to self -->

      One <!-- [Kona](place:kona) --> two.

      <!-- x --> <!-- y -->
      """, "b1 paragraph: One two.")
    #expect(body.markedProse == "⟦b0⟧\n<p>One  two.</p>\n⟦B0⟧\n")
  }

  @Test("A text without anything is an empty body")
  func empty() {
    #expect(Sample.read(" \n\n").body.isEmpty)
    #expect(Sample.read("").body == Body())
  }
}
