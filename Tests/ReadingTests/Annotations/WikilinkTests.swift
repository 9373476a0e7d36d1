import BriefingModel
import Testing

@testable import Reading

@Suite("Wikilinks") struct WikilinkTests {
  @Test("A wikilink leads to a dispatch or a page by its id, to a block there, and to nothing that is withheld")
  func pages() {
    let body = expectBody(
      "[[about]] [[2013-01-11-dw#b2|the report]] [[about#Heading]] [[pages/about.md]] [[underground]] [[secret|them]]",
      """
      b1 paragraph: about the report about pages/about.md […] them
      link about.html
      link dispatches/2013-01-11-dw.html#b2
      link about.html
      link about.html
      """)
    #expect(
      body.markedProse == """
        ⟦b0⟧
        <p>⟦l0⟧about⟦L0⟧ ⟦l1⟧the report⟦L1⟧ ⟦l2⟧about⟦L2⟧ ⟦l3⟧pages/about.md⟦L3⟧ […] them</p>
        ⟦B0⟧

        """)
  }

  @Test("What a wikilink shows is text, in which special characters are escaped")
  func shown() {
    let body = expectBody("[[place:konna|R&D <x]]", "b1 paragraph: R&D <x\nb1 “R&D <x” place:konna")
    #expect(body.markedProse.contains("⟦m0⟧R&amp;D &lt;x⟦M0⟧"))
  }

  @Test("Markup in a wikilink is told of, since it would print as brackets")
  func markup() {
    expectProblems(
      "«[[place:konna|the *town*]]» [[Konna]] and «[[*Konna*]]»",
      """
      error: a wikilink holds no markup [broken-wikilink]
      = write it as a link: [the *town*](place:konna)
      error: a wikilink holds no markup [broken-wikilink]
      = write it as a link: [*Konna*](…)
      """)
  }

  @Test("A name that nothing bears is an error with the nearest")
  func unknown() {
    expectProblems(
      "[[«Kona»]] [[«place:kona»|x]] [[«Timbuktu»]] [[«plcae:konna»]] [[Konna]]",
      """
      error: nothing is called “Kona” [unknown-record]
      = did you mean [[place:konna]] (Konna)?
      error: no place has the id “kona” [unknown-record]
      = did you mean place:konna (Konna)?
      = or create Content/places/kona.md:
      ---
      name: Kona
      ---
      error: nothing is called “Timbuktu” [unknown-record]
      = write its kind too: [[actor:…]], [[place:…]], [[event:…]] or [[source:…]]
      error: there is no kind “plcae” [broken-wikilink]
      = did you mean [[place:konna]]?
      """)
  }

  @Test("A pipe that ends a table's cell within a wikilink is told of, with the remedy")
  func table() {
    expectProblems(
      """
      | Place | Notes |
      |---|---|
      | «[[place:konna|the town]]» | taken |
      | [[place:konna\\|the town]] | «[[Mopti|it]]» |
      """,
      """
      error: the pipe in this wikilink ends the table's cell [broken-wikilink]
      = write [[place:konna\\|the town]]
      error: the pipe in this wikilink ends the table's cell [broken-wikilink]
      = write [[Mopti\\|it]]
      """)
  }

  @Test("Brackets that never close on their line are text")
  func text() {
    expectBody(
      "[[Konna and [[Ko\nnna]] and [[[Konna]]]",
      """
      b1 paragraph: [[Konna and [[Ko nna]] and [Konna]
      b1 “Konna” place:konna
      """)
  }
}
