import BriefingModel
import Testing

@testable import Reading

@Suite("Mentions") struct MentionTests {
  @Test("Every way of writing a mention means the same record")
  func forms() {
    expectBody(
      """
      [Konna](place:konna), [Konna](place:), [Konna](PLACE:konna), [Konna][k], [k], [Konna](../places/mali/konna.md),
      [Konna](<place:konna> "title"), [Konna](place:kon%6Ea), [[Konna]], [[konna]], [[place:konna]],
      [[place:konna|the town]], [[Konna|it]], [[konna#history]], <place:konna>.

      [k]: place:konna
      """,
      """
      b1 paragraph: Konna, Konna, Konna, Konna, k, Konna, Konna, Konna, Konna, Konna, Konna, the town, it, Konna, Konna.
      b1 “Konna” place:konna
      b1 “Konna” place:konna
      b1 “Konna” place:konna
      b1 “Konna” place:konna
      b1 “k” place:konna
      b1 “Konna” place:konna
      b1 “Konna” place:konna
      b1 “Konna” place:konna
      b1 “Konna” place:konna
      b1 “Konna” place:konna
      b1 “Konna” place:konna
      b1 “the town” place:konna
      b1 “it” place:konna
      b1 “Konna” place:konna
      b1 “Konna” place:konna
      """)
  }

  @Test("Mentions stand in headings, items, cells, emphasis and quotations, with markup in their text")
  func everywhere() {
    let body = expectBody(
      """
      ## In [Konna](place:konna)

      - In [*Kon*`na`](place:konna)

      | In [Konna](place:konna) | [[Konna]] |
      |---|---|
      | **[[place:konna\\|the town]]** | ~~[Konna](place:konna)~~ |

      > *In **[Konna
      > town](place:konna)** there*
      """,
      """
      b1 heading(2): In Konna
      b2 list:\u{20}
      b3 listItem in b2: In Konna
      b4 table: In Konna Konna the town
      b5 quote: In Konna town there
      b1 “Konna” place:konna
      b3 “Konna” place:konna
      b4 “Konna” place:konna
      b4 “Konna” place:konna
      b4 “the town” place:konna
      b4 “” place:konna
      b5 “Konna town” place:konna
      """)
    let prose = body.markedProse
    #expect(prose.contains("<li>⟦i2⟧In ⟦m1⟧<em>Kon</em><code>na</code>⟦M1⟧</li>"))
    #expect(prose.contains("<th>In ⟦m2⟧Konna⟦M2⟧</th>\n<th>⟦m3⟧Konna⟦M3⟧</th>"))
    #expect(prose.contains("<td><strong>⟦m4⟧the town⟦M4⟧</strong></td>\n<td><del>⟦m5⟧Konna⟦M5⟧</del></td>"))
  }

  @Test("Code, escapes, images and other links hold no mentions")
  func nothing() {
    expectBody(
      """
      `[Konna](place:konna)` `[[Konna]]` \\[[Konna]] [\\[Konna]] \\[Konna](place:konna) [[ ]] [[]] [[Konna

      [see [[Konna]]](https://example.org) ![a [Konna](place:konna)](https://example.org/a.png)

          [Konna](place:konna)
      """,
      """
      b1 paragraph: [Konna](place:konna) [[Konna]] [[Konna]] [[Konna]] [Konna](place:konna) [[ ]] [[]] [[Konna
      b2 paragraph: see [[Konna]]
      b3 code: [Konna](place:konna)
      """)
  }

  @Test("Query items say in what manner and how surely a record is meant")
  func attributes() {
    expectBody(
      "[Paris](actor:france?as=metonym&certainty=low) [it](actor:?as=interim%20president) [x](../places/konna.md?as=a)"
        .replacing("[it]", with: "[Mali]"),
      """
      b1 paragraph: Paris Mali x
      b1 “Paris” actor:france as=metonym certainty=low
      b1 “Mali” actor:mali as=interim president
      b1 “x” place:konna as=a
      """)
  }

  @Test("Dates are EDTF, whose question mark is not that of a query; without one, the text is the date")
  func dates() {
    expectBody(
      """
      [a](date:2013-01-10) [b](date:2012-03?) [c](date:2012-03??certainty=low) [d](date:2013-01%) [e](date:2013-01%25)
      [f](date:[2013-01-10,2013-01-11]) [2013-01](date:) [10 January 2013](date:) [[date:2013-01-10|then]]
      """,
      """
      b1 paragraph: a b c d e f 2013-01 10 January 2013 then
      b1 “a” date:2013-01-10
      b1 “b” date:2012-03?
      b1 “c” date:2012-03? certainty=low
      b1 “d” date:2013-01%
      b1 “e” date:2013-01%
      b1 “f” date:[2013-01-10,2013-01-11]
      b1 “2013-01” date:2013-01
      b1 “10 January 2013” date:2013-01-10
      b1 “then” date:2013-01-10
      """)
  }

  @Test("An alias of kind misspelling leads to the record and is flagged, whether or not an id says who is meant")
  func misspelling() {
    let reading = expectProblems(
      "[«MUJOA»](actor:) [[«MUJOA»]] [[actor:mujao|«Mujoa»]] [«MUJOA»](actor:mujao) [MUJOA](actor:mali) [[MUJWA]] [[MUJOA|it]]",
      ["MUJOA", "MUJOA", "Mujoa", "MUJOA"].map {
        """
        notice: “\($0)” is a misspelling of “MUJAO” [misspelt-name]
        = write “MUJAO”, unless the outlet wrote it so: the page says that it is misspelt
        """
      }.joined(separator: "\n"))
    #expect(
      reading.body.outline == """
        b1 paragraph: MUJOA MUJOA Mujoa MUJOA MUJOA MUJWA it
        b1 “MUJOA” actor:mujao misspelt
        b1 “MUJOA” actor:mujao misspelt
        b1 “Mujoa” actor:mujao misspelt
        b1 “MUJOA” actor:mujao misspelt
        b1 “MUJOA” actor:mali
        b1 “MUJWA” actor:mujao
        b1 “it” actor:mujao
        """)
  }

  @Test("A record that no file describes is an error at its id or its name, with the nearest and the file to create")
  func unknown() {
    let reading = expectProblems(
      "Rebels took [Kona](«place:kona») and [the town](«place:gao»?as=x), [«Kona»](place:).",
      """
      error: no place is called “Kona” [unknown-record]
      = did you mean place:konna (Konna)?
      = or create Content/places/kona.md:
      ---
      name: Kona
      ---
      error: no place has the id “gao” [unknown-record]
      = create Content/places/gao.md:
      ---
      name: Gao
      ---
      error: no place is called “Kona” [unknown-record]
      = did you mean place:konna (Konna)?
      = or create Content/places/kona.md:
      ---
      name: Kona
      ---
      """)
    #expect(reading.body.mentions.isEmpty)
    #expect(reading.unknown.map(\.id) == ["kona", "gao", "kona"])
    #expect(reading.unknown.map(\.name) == ["Kona", "Gao", "Kona"])
  }

  @Test("Where unknown records become stubs, they are told of as warnings")
  func stubs() {
    let reading = expectProblems(
      "[Kona](«place:kona») [x](«place:Not an id»)".replacing("Not an id", with: "NotAnId"),
      """
      warning: no place is called “Kona” [unknown-record]
      = did you mean place:konna (Konna)?
      = or create Content/places/kona.md:
      ---
      name: Kona
      ---
      error: no place has the id “NotAnId” [unknown-record]
      = an id is made of lower-case letters a to z, digits and single hyphens, such as notanid
      """, unknownRecords: .stub)
    #expect(reading.unknown.map(\.id) == ["kona"])
  }

  @Test("A name that several records bear is an error that lists them")
  func ambiguous() {
    expectProblems(
      "[[«Mali»]]",
      """
      error: “Mali” may mean actor:mali or place:mali [ambiguous-name]
      = write [[actor:mali]] or [[place:mali]]
      """)
  }

  @Test("A definition is told of once, where it stands, however often it is used")
  func definition() {
    expectProblems(
      """
      [Kona][k], [Kona][k] and [k].

      [k]: «place:timbuktu»
      """,
      """
      error: no place has the id “timbuktu” [unknown-record]
      = create Content/places/timbuktu.md:
      ---
      name: Timbuktu
      ---
      """)
  }

  @Test("A mention without text is told of, but a picture may stand in its stead")
  func textless() {
    let reading = expectProblems(
      "[](«place:konna») [![A map](../assets/map.png)](place:konna)",
      """
      error: this mention shows nothing [broken-link]
      = write its text between the brackets
      """)
    #expect(reading.body.markedProse.contains("⟦m0⟧⟦g0⟧⟦M0⟧"))
  }

  @Test("Wrong attributes are told of at the very name or value")
  func badAttributes() {
    expectProblems(
      "[a](place:konna?«ass»=x) [b](place:konna?certainty=«hihg») [c](place:konna?as=x&«as»=y) [d](place:konna?«as»=) "
        + "[e](place:konna?«colour»=red)",
      """
      error: a mention has no attribute “ass” [unknown-attribute]
      = did you mean as?
      error: “certainty” is low, medium or high, not “hihg” [bad-attribute]
      = did you mean high?
      error: “as” is given twice [duplicate-attribute]
      = remove one of them
      error: “as” has no value [bad-attribute]
      = write as=metonym, or another manner
      error: a mention has no attribute “colour” [unknown-attribute]
      = its attributes are as and certainty
      """)
  }

  @Test("A date that is none is told of at the part that is wrong")
  func badDates() {
    expectProblems(
      "[a](date:2013-02-«31») [«Thursday»](date:) [«01/02/2013»](date:) [[date:2013-«13»]]",
      """
      error: “2013-02-31” is no date: there is no 31 February [bad-date]
      error: “Thursday” does not say which date is meant [bad-date]
      = write the date behind “date:”, such as date:2013-01-10
      error: “01/02/2013” does not say which date is meant [bad-date]
      = write the date behind “date:”, such as date:2013-01-10
      error: “2013-13” is no date: there is no month 13 [bad-date]
      """)
  }
}
