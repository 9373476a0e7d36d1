import BriefingModel
import Testing

@testable import Reading

@Suite("Callouts") struct CalloutTests {
  @Test("Notes and alerts are blocks of their kind, in any case, folded or not, with or without a title")
  func kinds() {
    expectBody(
      """
      > [!note]
      > One.

      > [!NOTE]- A title
      > and more.

      > [!Warning]+ Only [Konna](place:konna)

      > [!tip]
      > Three.

      > [!IMPORTANT]
      >
      > - item

      > [!caution]\\
      > Two.
      """,
      """
      b1 note: One.
      b2 note: A title and more.
      b3 alert(BriefingModel.Block.Alert.warning): Only Konna
      b4 alert(BriefingModel.Block.Alert.tip): Three.
      b5 alert(BriefingModel.Block.Alert.important):\u{20}
      b6 listItem in b5: item
      b7 alert(BriefingModel.Block.Alert.caution): Two.
      b3 “Konna” place:konna
      """)
  }

  @Test("A callout that there is not is told of at its name")
  func unknown() {
    expectProblems(
      """
      > [!«cliam»] speaker=un
      > Text.

      - > > [!«quote»]
        > > Text.
      """,
      """
      error: there is no callout “cliam” [unknown-callout]
      = did you mean [!claim]?
      error: there is no callout “quote” [unknown-callout]
      = the callouts are [!claim], [!note], [!internal], [!tip], [!important], [!warning] and [!caution]
      """)
  }
}
