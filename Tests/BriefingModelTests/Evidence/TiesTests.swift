import BriefingModel
import Testing

@Suite("Ties are the relations of others")
struct TiesTests {
  @Test(
    "A relation is found from the actor to whom another has it, with the dispatch that attests it, and not from itself")
  func ties() throws {
    var newsroom = Newsroom()
    newsroom.briefing.actors = ["aqim", "mujao", "rebels"].map { Actor(id: $0, name: $0) }
    let rebels = RecordReference(.actor, 2)
    try newsroom.add("a", by: Newsroom.dw)
    newsroom.briefing.actors[0].relations = [Actor.Relation(type: "member of", actor: rebels, dispatch: 0)]
    newsroom.briefing.actors[1].relations = [
      Actor.Relation(type: "split from", actor: RecordReference(.actor, 0)),
      Actor.Relation(type: "member of", actor: rebels),
    ]
    newsroom.briefing.actors[2].relations = [Actor.Relation(type: "also called", actor: rebels)]
    let ties = newsroom.evidence.ties
    func told(_ actor: Int) -> [String] {
      ties.ties(to: actor).map { tie in
        let attested = tie.relation.dispatch.map { " in \(newsroom.briefing.dispatches[$0].id)" } ?? ""
        return "\(newsroom.briefing.actors[tie.holder].id) \(tie.relation.type)\(attested)"
      }
    }
    #expect(told(0) == ["mujao split from"])
    #expect(told(1) == [])
    #expect(told(2) == ["aqim member of in a", "mujao member of"])
  }
}
