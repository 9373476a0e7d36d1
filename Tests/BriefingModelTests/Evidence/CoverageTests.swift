import BriefingModel
import EDTF
import Testing

@Suite("Coverage is what a briefing lacks")
struct CoverageTests {
  private func gaps(_ dates: String...) throws -> [String] {
    var newsroom = Newsroom()
    for date in dates { try newsroom.add(date, by: Newsroom.dw) }
    for (position, date) in dates.enumerated() {
      newsroom.briefing.dispatches[position].published = try ExtendedDate(date)
    }
    newsroom.briefing.dispatches.sort { $0.published < $1.published }
    let dispatches = newsroom.briefing.dispatches
    return Coverage(newsroom.briefing, newsroom.evidence).gaps.map { gap in
      "\(ExtendedDate(gap.days).text) after \(dispatches[gap.before].id) before \(dispatches[gap.after].id)"
    }
  }

  @Test("Days without a dispatch lie between the first and the last day, runs of them together")
  func days() throws {
    #expect(try gaps() == [])
    #expect(try gaps("2013-01-10") == [])
    #expect(try gaps("2013-01-10", "2013-01-10", "2013-01-11") == [])
    #expect(
      try gaps("2013-01-10", "2013-01-12", "2013-01-20") == [
        "2013-01-11 after 2013-01-10 before 2013-01-12", "2013-01-13/2013-01-19 after 2013-01-12 before 2013-01-20",
      ])
  }

  @Test("A date that is not one day counts for every day that it can mean, and for no other")
  func uncertainDays() throws {
    #expect(try gaps("2013-01-10", "2013-01", "2013-01-20") == [])
    #expect(
      try gaps("2013-01-01", "2013-01-05/2013-01-09", "2013-01-10T12:00:00Z") == [
        "2013-01-02/2013-01-04 after 2013-01-01 before 2013-01-05/2013-01-09"
      ])
    #expect(
      try gaps("[2013-01-10,2013-01-12]") == [
        "2013-01-11 after [2013-01-10,2013-01-12] before [2013-01-10,2013-01-12]"
      ])
    #expect(
      try gaps("2013-01-01", "2013-01-05/..", "2013-01-20") == [
        "2013-01-02/2013-01-04 after 2013-01-01 before 2013-01-05/.."
      ])
    #expect(try gaps("2013-01-01", "2013-01-02~", "2013-01-04?") == ["2013-01-03 after 2013-01-02~ before 2013-01-04?"])
  }

  @Test("A record is mentioned where it stands in a text, speaks, is spoken to, carries, is credited or is filed from")
  func records() throws {
    var newsroom = Newsroom()
    newsroom.briefing.actors = ["army", "envoy", "mayor", "nobody", "town"].map { Actor(id: $0, name: $0) }
    newsroom.briefing.places = ["gao", "konna", "mali"].map { Place(id: $0, name: $0) }
    newsroom.briefing.places[1].within = RecordReference(.place, 2)
    newsroom.briefing.events[0].participants = [Event.Participant(actor: RecordReference(.actor, 3))]
    try newsroom.add("a", by: Newsroom.dw, crediting: [Newsroom.afp])
    newsroom.briefing.dispatches[0].dateline = Dispatch.Dateline(place: RecordReference(.place, 0))
    var claim = Claim(block: 0)
    claim.speaker = RecordReference(.actor, 1)
    claim.audience = RecordReference(.actor, 2)
    newsroom.briefing.dispatches[0].body.claims = [claim]
    newsroom.briefing.dispatches[0].body.mentions += [
      Mention(.record(RecordReference(.actor, 0)), block: 0, range: 0..<2)
    ]
    let unmentioned = Coverage(newsroom.briefing, newsroom.evidence).unmentioned
    #expect(
      unmentioned.map { newsroom.briefing[$0.record].id + ($0.isReferredTo ? " referred to" : "") } == [
        "nobody referred to", "town", "konna", "mali referred to", "france-24", "reuters",
      ])
  }

  @Test("Events are told of by none, by one origin or by several; claims lack a speaker, mentions their right spelling")
  func evidence() throws {
    var newsroom = Newsroom()
    newsroom.briefing.events.append(Event(id: "lull", name: "The lull"))
    try newsroom.add("a", by: Newsroom.dw, crediting: [Newsroom.afp])
    try newsroom.add("b", measuring: "dead", (.number(1), "1", nil))
    newsroom.briefing.dispatches[0].archived = "https://archive.example/a"
    newsroom.briefing.dispatches[0].body.mentions[0].isMisspelt = true
    var coverage = Coverage(newsroom.briefing, newsroom.evidence)
    #expect(coverage.untold == [1])
    #expect(coverage.singleOrigin == [])
    #expect(coverage.speakerless.map { [$0.dispatch, $0.claim] } == [[1, 0]])
    #expect(coverage.misspelt.map { [$0.dispatch, $0.mention] } == [[0, 0]])
    #expect(coverage.unarchived == [1])
    newsroom.briefing.dispatches[1].wires = [Newsroom.afp]
    coverage = Coverage(newsroom.briefing, newsroom.evidence)
    #expect(coverage.singleOrigin == [0])
  }
}
