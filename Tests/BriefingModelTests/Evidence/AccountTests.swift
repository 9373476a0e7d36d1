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

  @Test("A claim about an event that disputes it or repeats attests nothing of it, with a figure or without")
  func stances() throws {
    for stance in [Claim.Stance.contradicts, .repeats] {
      for figure in [nil, Figure(measure: "dead", text: "12", value: .number(12))] {
        var newsroom = Newsroom()
        try newsroom.claim(by: Newsroom.afp, stance: stance, figure: figure)
        #expect(newsroom.evidence.accounts[0].map(\.origins) == [[]])
        #expect(!newsroom.evidence.isTold(0))
        #expect(newsroom.corroboration.independentOrigins == 0)
        #expect(newsroom.briefing.eventsTold == [])
        #expect(Coverage(newsroom.briefing, newsroom.evidence).untold == [0])
        try newsroom.add("b", by: Newsroom.dw)
        #expect(newsroom.corroboration.originGroups == [[Newsroom.dw]])
        #expect(newsroom.evidence.isTold(0))
        #expect(newsroom.briefing.eventsTold == [Newsroom.fall])
      }
    }
  }

  @Test("Whatever disputes an event has no origins; what disputes a figure that others state has")
  func disputes() throws {
    var newsroom = Newsroom()
    let figure = Figure(measure: "dead", text: "12", value: .number(12))
    try newsroom.claim(by: Newsroom.dw, stance: .contradicts, figure: figure)
    let evidence = newsroom.evidence
    #expect(evidence.disputes[0].map(\.dispatch) == [0])
    #expect(evidence.accounts[0].allSatisfy { !$0.tells })
    try newsroom.claim(by: Newsroom.afp, stance: .repeats, figure: figure)
    #expect(newsroom.evidence.disputes[0] == [])
    #expect(newsroom.evidence.accounts[0].map(\.tells) == [true, false])
    #expect(newsroom.briefing.eventsTold == [Newsroom.fall])
  }

  @Test("A claim that contradicts another event attests those that it mentions; one that names none attests none")
  func mentioned() throws {
    for (event, tells) in [(RecordReference(.event, 1), true), (nil, false)] {
      var newsroom = Newsroom()
      newsroom.briefing.events.append(Event(id: "lull", name: "The lull"))
      try newsroom.claim(by: Newsroom.dw, stance: .contradicts, event: event)
      newsroom.briefing.dispatches[0].body.mentions = [Mention(.record(Newsroom.fall), block: 0, range: 0..<0)]
      #expect(newsroom.evidence.isTold(0) == tells)
      #expect(newsroom.briefing.eventsTold.contains(Newsroom.fall) == tells)
    }
  }

  @Test("A note of the desk tells of nothing")
  func notes() throws {
    var newsroom = Newsroom()
    try newsroom.add("a", by: Newsroom.dw)
    newsroom.briefing.dispatches[0].body.blocks[0].kind = .note
    #expect(newsroom.evidence.accounts[0].map(\.dispatch) == [0])
    #expect(!newsroom.evidence.isTold(0))
    #expect(newsroom.briefing.eventsTold == [])
    #expect(Coverage(newsroom.briefing, newsroom.evidence).untold == [0])
  }
}
