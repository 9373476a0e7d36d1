import BriefingModel
import Testing

@testable import Reading

@Suite("Claims") struct ClaimTests {
  @Test("A claim has every attribute that its first line gives, and the text below it")
  func attributes() {
    let body = expectBody(
      """
      > [!claim] id=force speaker=un-diplomats audience=actor:france via=reuters event=konna-seizure date=2013-01~ measure=attackers value=900..1200 unit="armed fighters" stance=contradicts credibility=2 confidence=medium marking=CLEAR
      > About 1,200 fighters were near [the city](place:mopti).
      >
      > They came from *the north*.
      """,
      """
      b1 claim(0): About 1,200 fighters were near the city. They came from the north.
      b1 “the city” place:mopti
      claim b1 id=force speaker=actor:un-diplomats audience=actor:france via=source:reuters event=event:konna-seizure \
      date=2013-01~ attackers=900..1200 (from 900.0 to 1200.0) unit=armed fighters stance=contradicts credibility=2 \
      confidence=medium
      """)
    #expect(
      body.markedProse == """
        ⟦b0⟧
        <p>About 1,200 fighters were near ⟦m0⟧the city⟦M0⟧.</p>
        <p>They came from <em>the north</em>.</p>
        ⟦B0⟧

        """)
  }

  @Test("A value is a number, a range, a date or words, and a year is a number")
  func values() {
    let values = [
      "1200", "-1.5", "0..3", "3..3.5", "many", "\"1,200\"", "2013-01-11", "2012-04~", "2013", "\"a \\\"b\\\"\"",
      "1200km", "1e3",
    ]
    let claims = values.map { value in
      Sample.read("> [!claim] measure=m value=\(value)\n> Text.").body.outline.split(separator: "\n").last ?? ""
    }
    #expect(
      claims == [
        "claim b1 m=1200 (number 1200.0) unit=-", "claim b1 m=-1.5 (number -1.5) unit=-",
        "claim b1 m=0..3 (from 0.0 to 3.0) unit=-", "claim b1 m=3..3.5 (from 3.0 to 3.5) unit=-",
        "claim b1 m=many (text) unit=-", "claim b1 m=1,200 (text) unit=-",
        "claim b1 m=2013-01-11 (date 2013-01-11) unit=-",
        "claim b1 m=2012-04~ (date 2012-04~) unit=-", "claim b1 m=2013 (number 2013.0) unit=-",
        "claim b1 m=a \"b\" (text) unit=-", "claim b1 m=1200km (text) unit=-", "claim b1 m=1e3 (text) unit=-",
      ])
  }

  @Test("A claim stands wherever a quotation can, and its line may hold what Markdown would read")
  func places() {
    expectBody(
      """
      - item
        > [!CLAIM]+ speaker=un-diplomats measure=a_b_c value=*many*
        > In an item.
        > > [!claim] speaker=mujao
        > > Within.

      1. > [!claim] id=one\\
         > After a break.

      > [ref]: https://example.org
      > [!claim] id=two
      > Behind a definition.
      """,
      """
      b1 list:\u{20}
      b2 listItem in b1: item
      b3 claim(0) in b2: In an item.
      b4 claim(1) in b3: Within.
      b5 list:\u{20}
      b6 listItem in b5:\u{20}
      b7 claim(2) in b6: After a break.
      b8 claim(3): Behind a definition.
      claim b3 speaker=actor:un-diplomats a_b_c=*many* (text) unit=-
      claim b4 speaker=actor:mujao
      claim b7 id=one
      claim b8 id=two
      """)
  }

  @Test("Attributes that are unknown or given twice are told of at their names")
  func names() {
    expectProblems(
      "> [!claim] «spaeker»=mujao via=reuters «via»=reuters «colour»=red\n> Text.",
      """
      error: a claim has no attribute “spaeker” [unknown-attribute]
      = did you mean speaker?
      error: “via” is given twice [duplicate-attribute]
      = remove one of them
      error: a claim has no attribute “colour” [unknown-attribute]
      = its attributes are id, speaker, audience, via, event, date, measure, value, unit, stance, credibility, \
      confidence and marking
      """)
  }

  @Test("Values that an attribute cannot have are told of, with those it can have")
  func wrongValues() {
    expectProblems(
      """
      > [!claim] id=«Big_Claim» stance=«suports» confidence=«sure» credibility=«7» marking=«SECRET» date=2013-«13»
      > Text.
      """,
      """
      error: an id has lower-case letters, digits and single hyphens, and “Big_Claim” has not [bad-attribute]
      = did you mean id=big-claim?
      error: “stance” is supports, contradicts or repeats, not “suports” [bad-attribute]
      = did you mean supports?
      error: “confidence” is low, medium or high, not “sure” [bad-attribute]
      error: “credibility” is a number from 1 to 6, not “7” [bad-attribute]
      error: “marking” is CLEAR, GREEN, AMBER, AMBER+STRICT or RED, not “SECRET” [bad-attribute]
      error: “2013-13” is no date: there is no month 13 [bad-date]
      """, audience: .red)
  }

  @Test("Records that no file describes are told of at the id")
  func records() {
    let reading = expectProblems(
      "> [!claim] speaker=«un-diplomat» via=«place:konna» event=\"«konna seizure»\"\n> Text.",
      """
      error: no actor has the id “un-diplomat” [unknown-record]
      = did you mean actor:un-diplomats (UN diplomats)?
      = or create Content/actors/un-diplomat.md:
      ---
      name: Un diplomat
      ---
      error: “via” is a source, and “place:konna” is none [bad-attribute]
      = write the id of a source: via=ID
      error: “event” takes an id, and “konna seizure” is none [bad-attribute]
      = did you mean event=konna-seizure (Seizure of Konna)?
      """)
    #expect(reading.unknown == [UnknownRecord(kind: .actor, id: "un-diplomat", name: "Un diplomat")])
  }

  @Test("A value needs a measure, a measure a value, a unit a value, and a claim a text")
  func missing() {
    expectProblems(
      """
      > [!claim] «value=1200»
      > Text.

      > [!claim] «measure="all of it"» «unit=km»
      > Text.

      > «[!claim]» speaker=mujao
      """,
      """
      error: a value needs a measure [missing-attribute]
      = say what is measured, such as measure=casualties
      error: a measure needs a value [missing-attribute]
      = say how much it is, such as value=1200
      error: a unit needs a value [missing-attribute]
      = say how much it is, such as value=1200
      error: this claim has no text [missing-attribute]
      = write what was said on the lines below, each behind a “>”
      """)
  }

  @Test("Numbers and ranges in another form are told of, unless quotation marks say that they are words")
  func numbers() {
    expectProblems(
      """
      > [!claim] measure=m value=«1,200»
      > Text.

      > [!claim] measure=m value=«1 200» unit=km
      > Text.

      > [!claim] measure=m value=«900–1200»
      > Text.

      > [!claim] measure=m value=«1200..900»
      > Text.

      > [!claim] measure=m value="900–1200"
      > Text.
      """,
      """
      error: “1,200” is not how a number or a range is written [bad-attribute]
      = write value=1200, or value="1,200" if it is meant as words
      error: “1 200” has a space in it [bad-attribute]
      = write value=1200
      error: “900–1200” is not how a number or a range is written [bad-attribute]
      = write value=900..1200, or value="900–1200" if it is meant as words
      error: the range “1200..900” ends before it starts [bad-attribute]
      = did you mean value=900..1200?
      """)
  }

  @Test("What is no attribute is told of: words, spaces beside the equals sign, quotation marks that are wrong")
  func malformed() {
    expectProblems(
      """
      > [!claim] speaker=mujao measure=hold value=«“the whole town”»
      > Text.

      > [!claim] «speaker = mujao» measure=hold value=all «of the town» unit=x
      > Text.

      > [!claim] «Rebels took Konna.»
      > Text.

      > [!claim] speaker=mujao measure=hold value=«"»the whole town
      > Text.

      > [!claim] «speaker=»
      > Text.
      """,
      """
      error: a value stands in straight quotation marks [bad-attribute]
      = write value="the whole town"
      error: no space may stand beside the “=” of an attribute [bad-attribute]
      = write speaker=mujao
      error: “of the town” is no attribute [bad-attribute]
      = a value with spaces stands in quotation marks: value="all of the town"
      error: “Rebels took Konna.” is no attribute [bad-attribute]
      = an attribute is written name=value; what was said starts on the next line, behind a “>”
      error: this quotation mark is never closed [bad-attribute]
      = close it at the value's end, on the same line
      error: “speaker” has no value [bad-attribute]
      """)
  }

  @Test("An id that two claims of one document bear is told of at the second")
  func duplicates() {
    expectProblems(
      "> [!claim] id=a\n> One.\n\n> [!claim] id=«a»\n> Two.",
      """
      error: this dispatch has another claim with the id “a” [duplicate-claim]
      = give one of them another id
      """)
  }

  @Test("A value that is no id is told of with the id that is meant, and never with a file to create")
  func noIDs() {
    expectProblems(
      """
      > [!claim] speaker="«UN diplomats»" audience="«neutral press»" via=«reuters,»
      > Said.

      > [!claim] speaker=«MUJWA» event="«Konna seizure»"
      > Said.
      """,
      """
      error: “speaker” takes an id, and “UN diplomats” is none [bad-attribute]
      = did you mean speaker=un-diplomats (UN diplomats)?
      error: “audience” takes an id, and “neutral press” is none [bad-attribute]
      = write the name of a file in actors/, without “.md”
      error: “via” takes an id, and “reuters,” is none [bad-attribute]
      = did you mean via=reuters (Reuters)?
      error: “speaker” takes an id, and “MUJWA” is none [bad-attribute]
      = did you mean speaker=mujao (MUJAO)?
      error: “event” takes an id, and “Konna seizure” is none [bad-attribute]
      = did you mean event=konna-seizure (Seizure of Konna)?
      """)
  }

  @Test("A value between single quotation marks is told of")
  func singleQuotationMarks() {
    expectProblems(
      """
      > [!claim] speaker=mujao measure=dead value=«'plus de mille'»
      > Said.
      """,
      """
      error: a value stands in double quotation marks [bad-attribute]
      = write value="plus de mille"
      """)
  }
}
