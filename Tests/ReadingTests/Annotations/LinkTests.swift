import BriefingModel
import Testing

@testable import Reading

@Suite("Links and images") struct LinkTests {
  @Test("Links to the web and within the page stay what cmark-gfm makes of them")
  func outside() {
    let body = expectBody(
      "[a](https://example.org/a?b=c) [b](#b1) [c](mailto:a@example.org) <https://example.org> www.example.org [d](tel:1)",
      "b1 paragraph: a b c https://example.org www.example.org d")
    #expect(body.markedProse.contains("<a href=\"https://example.org/a?b=c\">a</a> <a href=\"#b1\">b</a>"))
  }

  @Test("Links and images that lead to files of the briefing lead to their pages")
  func inside() {
    let body = expectBody(
      """
      [about](../pages/about.md#b2 "A title") [that](2013-01-11-dw.md) ![A *map*](../assets/map.png "Map")
      [![small](../assets/figures/a%20b.png)](../pages/about.md) [gone](underground.md)
      """,
      """
      b1 paragraph: about that gone
      link about.html#b2 title=A title
      link dispatches/2013-01-11-dw.html
      image assets/map.png title=Map alternative=A map
      image assets/figures/a b.png alternative=small
      link about.html
      """)
    #expect(
      body.markedProse == """
        ⟦b0⟧
        <p>⟦l0⟧about⟦L0⟧ ⟦l1⟧that⟦L1⟧ ⟦g2⟧
        ⟦l4⟧⟦g3⟧⟦L4⟧ gone</p>
        ⟦B0⟧

        """)
  }

  @Test("Paths are relative to the document's own folder")
  func folders() {
    let reading = Sample.read(
      "[a](../../pages/about.md) [b](../2013-01-11-dw.md) [c](../../places/konna.md)",
      path: "Content/dispatches/2013/a.md")
    #expect(reading.diagnostics.isEmpty)
    #expect(reading.body.links.map(\.path) == ["about.html", "dispatches/2013-01-11-dw.html"])
    #expect(reading.body.mentions.count == 1)
    let page = Sample.read("[a](../places/konna.md)", path: "Content/pages/a.md", kind: .page)
    #expect(page.body.mentions.count == 1)
  }

  @Test("A link that leads nowhere is told of at its path, with what was probably meant")
  func broken() {
    expectProblems(
      """
      [a](«../places/kona.md») [b](«2013-01-11-dx.md»#b1) [c](«../pages/about.html») [d](«../../../x.md») [e](«/pages/about.md»)
      ![f](«../assets/maps.png») [g](«../places/konna») [h](<«../assets/a b.png»>)
      """,
      """
      error: there is no file “places/kona.md” in the content folder [broken-link]
      = did you mean place:konna (Konna)?
      error: there is no file “dispatches/2013-01-11-dx.md” in the content folder [broken-link]
      = did you mean 2013-01-11-dw.md?
      error: there is no file “pages/about.html” in the content folder [broken-link]
      = did you mean ../pages/about.md?
      error: “../../../x.md” leads out of the content folder [broken-link]
      error: a link within the briefing is relative to its own file [broken-link]
      = did you mean ../pages/about.md?
      error: there is no file “assets/maps.png” in the content folder [broken-link]
      = did you mean ../assets/map.png?
      error: there is no file “places/konna” in the content folder [broken-link]
      = did you mean ../places/konna.md?
      error: there is no file “assets/a b.png” in the content folder [broken-link]
      = did you mean ../assets/figures/a b.png?
      """, audience: .red)
  }

  @Test("A scheme that means nothing, or that no page may hold, is told of")
  func schemes() {
    expectProblems(
      "[a](«plcae:konna») [b](«person:hollande») [c](«javascript:alert(1)») [d](«data:2013-01-10») ![e](«place:konna»)",
      """
      error: there is no kind “plcae” [broken-link]
      = did you mean place:konna?
      error: there is no kind “person” [broken-link]
      = the kinds are actor, place, event, source and date
      error: an address with “javascript:” has no place on a page [broken-link]
      error: an address with “data:” has no place on a page [broken-link]
      = did you mean date:?
      error: an image shows a file, not a record or a date [broken-link]
      = write it without the exclamation mark, as a mention
      """)
  }

  @Test("A scheme of the web that is misspelt, and an address without one, are told of with what is meant")
  func webAddresses() {
    expectProblems(
      """
      [a](«htp://x.org») [b](«www.bbc.com») [c](«reuters.com/a.html») [d](«desk@example.org») [e](«xyzzy://a») [f](ftp://x.org)
      [g](«konna»)
      """,
      """
      error: no address on the web begins with “htp:” [broken-link]
      = did you mean http://x.org?
      error: there is no file “dispatches/www.bbc.com” in the content folder [broken-link]
      = did you mean https://www.bbc.com?
      error: there is no file “dispatches/reuters.com/a.html” in the content folder [broken-link]
      = did you mean https://reuters.com/a.html?
      error: there is no file “dispatches/desk@example.org” in the content folder [broken-link]
      = did you mean mailto:desk@example.org?
      error: no address on the web begins with “xyzzy:” [broken-link]
      = write the whole address, such as https://example.org
      error: there is no file “dispatches/konna” in the content folder [broken-link]
      = did you mean place:konna (Konna)?
      """)
  }

  @Test("A file that differs by case, stands in another folder or is misspelt is proposed")
  func nearestFiles() {
    expectProblems(
      "![a](«../assets/Map.PNG») ![b](«map.png») ![c](«../assets/mpa.png») ![d](«../assets/chart.svg»)",
      """
      error: there is no file “assets/Map.PNG” in the content folder [broken-link]
      = did you mean ../assets/map.png?
      error: there is no file “dispatches/map.png” in the content folder [broken-link]
      = did you mean ../assets/map.png?
      error: there is no file “assets/mpa.png” in the content folder [broken-link]
      = did you mean ../assets/map.png?
      error: there is no file “assets/chart.svg” in the content folder [broken-link]
      = correct the path, or put the file there
      """, audience: .red)
  }
}
