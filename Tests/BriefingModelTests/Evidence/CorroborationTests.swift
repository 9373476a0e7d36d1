import BriefingModel
import Testing

@Suite("Corroboration counts origins, not outlets")
struct CorroborationTests {
  @Test("An outlet that credits nobody is an origin itself")
  func ownReporting() throws {
    var newsroom = Newsroom()
    try newsroom.add("a", by: Newsroom.dw)
    try newsroom.add("b", by: Newsroom.france24)
    #expect(newsroom.corroboration.originGroups == [[Newsroom.dw], [Newsroom.france24]])
    #expect(newsroom.corroboration.independentOrigins == 2)
    #expect(newsroom.corroboration.sharedWires.isEmpty)
    #expect(!newsroom.corroboration.hasSingleOrigin)
  }

  @Test("Two outlets that credit one wire are one origin, and the wire is named")
  func sharedWire() throws {
    var newsroom = Newsroom()
    try newsroom.add("a", by: Newsroom.dw, crediting: [Newsroom.afp])
    try newsroom.add("b", by: Newsroom.france24, crediting: [Newsroom.afp])
    let corroboration = newsroom.corroboration
    #expect(corroboration.dispatches == 2)
    #expect(corroboration.outlets == [Newsroom.dw, Newsroom.france24])
    #expect(corroboration.originGroups == [[Newsroom.afp]])
    #expect(corroboration.hasSingleOrigin)
    #expect(corroboration.sharedWires.map(\.wire) == [Newsroom.afp])
    #expect(corroboration.sharedWires.map(\.outlets) == [[Newsroom.dw, Newsroom.france24]])
    #expect(corroboration.sharedWires.map(\.isOutlet) == [false])
  }

  @Test("A wire's own dispatch and an outlet that credits it are one origin")
  func wireItself() throws {
    var newsroom = Newsroom()
    try newsroom.add("a", by: Newsroom.afp)
    try newsroom.add("b", by: Newsroom.dw, crediting: [Newsroom.afp])
    #expect(newsroom.corroboration.hasSingleOrigin)
    #expect(newsroom.corroboration.sharedWires.map(\.outlets) == [[Newsroom.dw]])
    #expect(newsroom.corroboration.sharedWires.map(\.isOutlet) == [true])
  }

  @Test("One dispatch that credits two wires does not corroborate itself")
  func oneDispatch() throws {
    var newsroom = Newsroom()
    try newsroom.add("a", by: Newsroom.dw, crediting: [Newsroom.afp, Newsroom.reuters])
    #expect(newsroom.corroboration.originGroups == [[Newsroom.afp, Newsroom.reuters]])
    #expect(newsroom.corroboration.independentOrigins == 1)
  }

  @Test("An outlet that credits another wire too is not independent of the shared one")
  func otherWire() throws {
    var newsroom = Newsroom()
    try newsroom.add("a", by: Newsroom.afp)
    try newsroom.add("b", by: Newsroom.dw, crediting: [Newsroom.reuters, Newsroom.afp])
    #expect(newsroom.corroboration.originGroups == [[Newsroom.afp, Newsroom.reuters]])
    #expect(newsroom.corroboration.independentOrigins == 1)
    #expect(newsroom.corroboration.sharedWires.map(\.outlets) == [[Newsroom.dw]])
  }

  @Test("Two dispatches of one outlet that share a wire name the outlet once")
  func sameOutlet() throws {
    var newsroom = Newsroom()
    try newsroom.add("a", by: Newsroom.dw, crediting: [Newsroom.afp])
    try newsroom.add("b", by: Newsroom.dw, crediting: [Newsroom.afp])
    #expect(newsroom.corroboration.outlets == [Newsroom.dw])
    #expect(newsroom.corroboration.sharedWires.isEmpty)
  }

  @Test("An event that nobody mentions has no origins")
  func nobody() {
    #expect(Newsroom().corroboration.dispatches == 0)
    #expect(Newsroom().corroboration.independentOrigins == 0)
    #expect(!Newsroom().corroboration.hasSingleOrigin)
  }

  @Test("An account that is nothing but claims through one wire rests on that wire alone")
  func via() throws {
    var newsroom = Newsroom()
    let wires = [Newsroom.afp, Newsroom.reuters]
    try newsroom.claim(by: Newsroom.dw, crediting: wires, via: Newsroom.reuters)
    try newsroom.add("b", by: Newsroom.afp)
    #expect(newsroom.corroboration.originGroups == [[Newsroom.afp], [Newsroom.reuters]])
    newsroom.briefing.dispatches[0].body.blocks.append(Block(kind: .paragraph))
    newsroom.briefing.dispatches[0].body.mentions = [Mention(.record(Newsroom.fall), block: 1, range: 0..<0)]
    #expect(newsroom.corroboration.originGroups == [[Newsroom.afp, Newsroom.reuters]])
  }

  @Test("An outlet whose claim came through another source is not independent of it")
  func viaOfAnOutlet() throws {
    var newsroom = Newsroom()
    try newsroom.claim(by: Newsroom.dw, via: Newsroom.reuters)
    try newsroom.add("b", by: Newsroom.reuters)
    #expect(newsroom.corroboration.hasSingleOrigin)
    #expect(newsroom.corroboration.sharedWires.map(\.outlets) == [[Newsroom.dw]])
  }

  @Test("Who disputes an event does not attest it, but who disputes a figure that others state does")
  func dispute() throws {
    var newsroom = Newsroom()
    try newsroom.add("a", by: Newsroom.dw)
    try newsroom.claim(by: Newsroom.afp, stance: .contradicts)
    #expect(newsroom.corroboration.originGroups == [[Newsroom.dw]])
    let figure = Figure(measure: "dead", text: "12", value: .number(12))
    try newsroom.claim(by: Newsroom.reuters, stance: .contradicts, figure: figure)
    #expect(newsroom.corroboration.originGroups == [[Newsroom.dw]], "Nobody states another figure to dispute")
    try newsroom.claim(by: Newsroom.dw, figure: figure)
    #expect(newsroom.corroboration.originGroups == [[Newsroom.dw], [Newsroom.reuters]])
  }

  @Test("A note of the desk attests nothing")
  func deskNote() throws {
    var newsroom = Newsroom()
    try newsroom.add("a", by: Newsroom.dw)
    try newsroom.add("b", by: Newsroom.afp)
    newsroom.briefing.dispatches[1].body.blocks[0].kind = .note
    #expect(newsroom.corroboration.dispatches == 1)
    #expect(newsroom.corroboration.outlets == [Newsroom.dw])
    #expect(newsroom.evidence.accounts[0].count == 2)
  }
}
