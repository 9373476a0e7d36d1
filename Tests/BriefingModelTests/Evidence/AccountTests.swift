import BriefingModel
import EDTF
import Testing

@Suite("An account is what one dispatch says of an event")
struct AccountTests {
  @Test("A mention inside a claim stands for the whole claim, and a claim about the event needs no mention")
  func passages() throws {
    var newsroom = Newsroom()
    try newsroom.add("a", by: Newsroom.dw)
    var body = Body()
    body.blocks = [
      Block(kind: .paragraph), Block(kind: .claim(0)), Block(kind: .listItem, parent: 1), Block(kind: .claim(1)),
    ]
    body.mentions = [Mention(.record(Newsroom.fall), block: 2, range: 0..<0)]
    body.claims = [Claim(block: 1), Claim(block: 3)]
    body.claims[1].event = Newsroom.fall
    newsroom.briefing.dispatches[0].body = body
    #expect(newsroom.evidence.accounts[0].map(\.dispatch) == [0])
    #expect(newsroom.evidence.accounts[0].map(\.blocks) == [[1, 3]])
  }

  @Test("Mentions and claims are found by record, in the order of the dispatches")
  func sites() throws {
    var newsroom = Newsroom()
    try newsroom.add("a", by: Newsroom.dw)
    try newsroom.add("b", measuring: "dead", (.number(1), "1", nil))
    try newsroom.add("c", by: Newsroom.afp)
    let evidence = newsroom.evidence
    #expect(evidence.mentions[Newsroom.fall].map(\.dispatch) == [0, 2])
    #expect(evidence.claims[Newsroom.fall].map(\.dispatch) == [1])
    #expect(evidence.filings.carried(by: Newsroom.dw.index) == [0, 1])
  }
}
