import BriefingModel
import Testing

@testable import Reading

@Suite("Struck-out text") struct StruckTextTests {
  @Test("What is struck out is no part of the text, and a mention in it keeps its link")
  func struck() {
    let body = expectBody(
      "Konna fell ~~[on Thursday](date:2013-01-10) in [[Mopti]]~~ on [Friday](date:2013-01-11), [~~twice~~ once](place:konna).",
      """
      b1 paragraph: Konna fell on Friday, once.
      b1 “” date:2013-01-10
      b1 “” place:mopti
      b1 “Friday” date:2013-01-11
      b1 “once” place:konna
      """)
    #expect(body.mentions[0].range == 10..<10)
    #expect(
      body.markedProse == """
        ⟦b0⟧
        <p>Konna fell <del>⟦m0⟧on Thursday⟦M0⟧ in ⟦m1⟧Mopti⟦M1⟧</del> on ⟦m2⟧Friday⟦M2⟧, \
        ⟦m3⟧<del>twice</del> once⟦M3⟧.</p>
        ⟦B0⟧

        """)
  }

  @Test("A name or a date that is struck out is still known by what it shows")
  func names() {
    expectBody(
      "~~[Konna](place:)~~ [~~Mopti~~](place:) ~~[10 January 2013](date:)~~",
      """
      b1 paragraph:\u{20}
      b1 “” place:konna
      b1 “” place:mopti
      b1 “” date:2013-01-10
      """)
  }
}
