import BriefingModel
import Testing

@testable import Reading

@Suite("Links that are none") struct LostLinkTests {
  @Test("A destination with a space in it is told of, with how to write it")
  func spaces() {
    expectProblems(
      """
      «[s](actor: mujao)» «[Thursday](date:10 May 1915)» «[x](place:Mopti Region)» «[y]( event:konna seizure)» «[z](date:last year)»
      «[map](../assets/a b.png)» «[s] (actor:mujao)» «[open](source:»reuters and
      [[konna]] «[*it*](place: konna?as=x)» end
      """,
      """
      error: a link's destination holds no space [broken-link]
      = write [s](actor:mujao)
      error: a link's destination holds no space [broken-link]
      = write [Thursday](date:1915-05-10)
      error: a link's destination holds no space [broken-link]
      = write [x](place:mopti)
      error: a link's destination holds no space [broken-link]
      = write [y](event:konna-seizure)
      error: a link's destination holds no space [broken-link]
      = write the date as EDTF does, such as date:2013-01-10
      error: a link's destination holds no space [broken-link]
      = write [map](<../assets/a b.png>)
      error: no space stands before a link's destination [broken-link]
      = write [s](actor:mujao)
      error: this link is never closed [broken-link]
      = put a “)” behind its destination
      error: a link's destination holds no space [broken-link]
      = write [*it*](place:konna?as=x)
      """)
  }

  @Test("A link within a link is told of")
  func nested() {
    expectProblems(
      "«[[Konna](place:konna) fell](event:konna-seizure)»",
      """
      error: a link holds no other link [broken-link]
      = take one of the two links out
      """)
  }

  @Test("A label or a footnote that nothing defines is told of where it stands")
  func undefined() {
    expectProblems(
      """
      The [U-boat]«[uboat]», [MUJAO]«[mujoa]», [1]«[2]», one«[^zz]» and two«[^frist]»[^first].

      [mujao]: actor:mujao
      [^first]: Text.
      """,
      """
      error: nothing defines “[uboat]” [broken-link]
      = add a line [uboat]: with where it leads, such as [uboat]: actor:…
      = or write \\[U-boat][uboat] if it is meant as text
      error: nothing defines “[mujoa]” [broken-link]
      = did you mean [MUJAO][mujao]?
      = or write \\[MUJAO][mujoa] if it is meant as text
      warning: nothing defines “[2]” [broken-link]
      = add a line [2]: with where it leads, such as [2]: actor:…
      = or write \\[1][2] if it is meant as text
      error: nothing defines the footnote “[^zz]” [broken-link]
      = add a line [^zz]: with its text
      = or write \\[^zz] if it is meant as text
      error: nothing defines the footnote “[^frist]” [broken-link]
      = did you mean [^first]?
      = or write \\[^frist] if it is meant as text
      """)
  }

  @Test("A footnote whose label stands escaped beside it, as text, is none that nothing defines")
  func escapedFootnote() {
    expectProblems("A text.[^a] The sign \\[^a] stands for it.\n\n[^a]: A note.", "")
  }

  @Test("A wikilink that lacks a closing bracket is told of")
  func wikilinks() {
    expectProblems(
      "«[[mujao]» and [[konna]] and «[place:mopti]» and «[[sic]» it says]",
      """
      error: this wikilink lacks a closing bracket [broken-wikilink]
      = write [[mujao]]
      = or write \\[[mujao] if it is meant as text
      error: a wikilink stands in two brackets on each side [broken-wikilink]
      = write [[place:mopti]]
      = or write \\[place:mopti] if it is meant as text
      warning: this wikilink lacks a closing bracket [broken-wikilink]
      = write [[sic]]
      = or write \\[[sic] if it is meant as text
      """)
  }

  @Test("Brackets and parentheses that are but text are left alone")
  func text() {
    expectBody(
      """
      a[i][j] [sic] (see below) [x](see below) \\[a][b] \\[s](actor: x) `[s](actor: x) [a][b] [^c]` [ ] [*] [^] \\[^a]
      \\[[x] [\\[y] f(x)[1] https://example.org/a[b][c]
      """,
      """
      b1 paragraph: a[i][j] [sic] (see below) [x](see below) [a][b] [s](actor: x) [s](actor: x) [a][b] [^c] [ ] [*] [^] \
      [^a] [[x] [[y] f(x)[1] https://example.org/a[b][c]
      """)
  }

  @Test("A definition that is none is told of: with a space in it, or within a paragraph")
  func definitions() {
    expectProblems(
      """
      The [U-boat][u].
      «[u]: actor:mujao»

      «[v]: actor: mujao»

      > «[w]: date:10 May 1915»

      [mail]: https://example.org is where
      """,
      """
      error: this line defines nothing, since it goes on with the paragraph [broken-link]
      = put a blank line before it
      error: a link's destination holds no space [broken-link]
      = write [v]: actor:mujao
      error: a link's destination holds no space [broken-link]
      = write [w]: date:1915-05-10
      """)
  }
}
