import BriefingModel
import EDTF
import Testing

@Suite("Events stand in order and know what they belong to")
struct EventOrderTests {
  private func event(_ id: String, _ date: String?, sequence: Int? = nil) throws -> Event {
    var event = Event(id: id, name: id)
    event.date = try date.map { try ExtendedDate($0) }
    event.sequence = sequence
    return event
  }

  @Test("As on the timeline: a month before its days, then by number, by date and by id; without a date last")
  func order() throws {
    var briefing = Briefing(settings: Settings(title: "Mali"))
    briefing.events = try [
      event("a", nil), event("b", "2013-01"), event("c", "2013-01-01"), event("d", "2013-01-01", sequence: 2),
      event("e", "2013-01-01", sequence: 1), event("f", "2012"), event("g", "2013-01-01"),
    ]
    let order = Evidence(briefing).events
    #expect(order.all.map { briefing.events[$0].id } == ["f", "b", "e", "d", "c", "g", "a"])
    #expect(order.all.map { order.rank[$0] } == Array(0..<7))
  }

  @Test("Parts and successors are found from both ends, and an actor's and a place's events too")
  func links() throws {
    var briefing = Briefing(settings: Settings(title: "Mali"))
    briefing.places = [Place(id: "mali", name: "Mali"), Place(id: "konna", name: "Konna")]
    briefing.places[1].within = RecordReference(.place, 0)
    briefing.actors = [Actor(id: "mujao", name: "MUJAO")]
    briefing.events = try [event("war", "2012"), event("fall", "2013-01-10"), event("fall-2", "2013-01-11")]
    briefing.events[1].partOf = RecordReference(.event, 0)
    briefing.events[1].place = RecordReference(.place, 1)
    briefing.events[1].participants = [
      .init(actor: RecordReference(.actor, 0)), .init(actor: RecordReference(.actor, 0)),
    ]
    briefing.events[2].supersedes = RecordReference(.event, 1)
    let order = Evidence(briefing).events
    #expect(order.parts == [[1], [], []])
    #expect(order.successors == [[], [2], []])
    #expect(order.events(of: 0) == [1])
    #expect(order.events(at: 1) == [1])
    #expect(order.events(at: 0) == [1])
  }
}
