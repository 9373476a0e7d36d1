import BriefingModel
import Testing

@testable import Reading

/// cmark-gfm's own positions are wrong behind each of these constructs.
@Suite("Where annotations stand in the source") struct SourcePlaceTests {
  private func expectPlaces(_ markdown: String, _ location: SourceLocation = #_sourceLocation) {
    let count = markdown.split(separator: "«").count - 1
    let report = """
      error: no place has the id “x” [unknown-record]
      = create Content/places/x.md:
      ---
      name: X
      ---
      """
    expectProblems(markdown, Array(repeating: report, count: count).joined(separator: "\n"), location)
  }

  @Test("Behind a code span of several lines") func codeSpan() {
    expectPlaces(
      "A `code\nspan [y](place:x)\nof three` and [y](«place:x») and ``a ` b`` [y](«place:x»)\n[y](«place:x»)")
    expectPlaces("An unclosed `` and ``` [y](«place:x») ` then [y](«place:x»)")
  }

  @Test("Behind a title of several lines") func title() {
    expectPlaces(
      "[a](https://example.org 'one\ntwo') [y](«place:x» \"one\ntwo\") [y](\n«place:x»\n'title')\n[y](«place:x»)")
  }

  @Test("Behind a backslash at a line's end") func backslash() {
    expectPlaces("One\\\ntwo [y](«place:x»)\\\nthree [y](«place:x»)  \nfour [y](«place:x»)")
  }

  @Test("Behind a reference definition in the same paragraph") func definition() {
    expectPlaces("[a]: https://example.org\n[b]: https://example.org\n  'title'\nText [y](«place:x»)\n[y](«place:x»)")
  }

  @Test("In a table right behind text, and behind escaped pipes") func table() {
    expectPlaces(
      """
      Text [y](«place:x») [[place:konna]]
      more [y](«place:x»)
      | a [y](«place:x») | b |
      |---|---|
      | c \\| d `e \\| f` | [y](«place:x») |
      | [y](«place:x») | [z](«place:x») |

      [y](«place:x»)
      """)
  }

  @Test("Behind link text of several lines, and in it") func linkText() {
    expectPlaces(
      "[one\ntwo\nthree](https://example.org) [y](«place:x») [one\n*two*](«place:x»)\n![one\ntwo](../assets/map.png) [y](«place:x»)"
    )
  }

  @Test("On lazy lines, and lines with other indents") func lazyLines() {
    expectPlaces(
      "> One\ntwo [y](«place:x»)\n   > three [y](«place:x»)\n\n-   item\n  [y](«place:x»)\n      [y](«place:x»)")
    expectPlaces("> - one\n> two [y](«place:x»)\n>\n>   - [y](«place:x»)\n\t  [y](«place:x»)")
  }

  @Test("In footnotes, wherever they are defined, and on their further lines") func footnotes() {
    expectPlaces(
      """
      One [y](«place:x»)[^b].

      [^a]: First [y](«place:x»)
      further [y](«place:x»)

          new paragraph [y](«place:x»)

      Two [y](«place:x»)[^a].

      [^b]: Second [y](«place:x»).

      Three [y](«place:x»).
      """)
  }

  @Test("Behind bare addresses, comments, raw HTML and escapes") func inlines() {
    expectPlaces("https://example.org/[y](place:x) <!-- [y](place:x) --> [y](«place:x») \\[y](place:x) [y](«place:x»)")
    expectPlaces(
      "<https://example.org> &amp; &copy; [y](«place:x») \\\\[y](«place:x») [ [y](«place:x») ] [[y](«place:x»)]")
  }

  @Test("Where the destination is not written as it is meant") func writing() {
    expectPlaces(
      "[y](<«place:x»>) [y](<«place:x»> 'title') <«place:x»> [[«place:x»]] [[«place:x»|y]] [[«place:x»#h|y]]")
  }

  @Test("Where a reference is used in each of its forms") func references() {
    let report = """
      error: no place is called “Gao” [unknown-record]
      = create Content/places/gao.md:
      ---
      name: Gao
      ---
      """
    expectProblems(
      "[Konna][a], [«Gao»][a], [«Gao»][], [«Gao»] and [Mopti].\n\n[A]: place:\n[gao]: <place:>\n[mopti]: place:",
      Array(repeating: report, count: 3).joined(separator: "\n"))
  }

  @Test("In files whose lines end with a carriage return too") func carriageReturns() {
    expectPlaces("One\r\ntwo [y](«place:x»)\r\n\r\n> [!note]\r\n> three [y](«place:x»)\r\n")
  }

  @Test("A word that ends outside its line is marked up to the line's end") func lines() {
    expectProblems(
      "[«Ti»\nmbuktu](place:)",
      """
      error: no place is called “Ti mbuktu” [unknown-record]
      = create Content/places/ti-mbuktu.md:
      ---
      name: Ti mbuktu
      ---
      """)
  }
}
