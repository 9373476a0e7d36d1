@testable import BriefingModel
import EDTF
import Testing

@Suite("What has changed since a date") struct ChangesTests {
  @Test("Dispatches and their claims are new that had not certainly been published")
  func dispatches() throws {
    var desk = Desk(events: "fall")
    try desk.add("2013-01-02", claims: [desk.claim(on: "fall")])
    try desk.add("[2013-01-02,2013-01-03]", claims: [desk.claim(on: "fall"), desk.claim(on: "fall")])
    let changes = try #require(try desk.changes(since: "2013-01-02"))
    #expect(changes.all.map(\.kind) == [.dispatch, .claim, .claim])
    #expect(changes.all.map(\.dispatch) == [1, 1, 1])
    #expect(changes.all.map(\.block) == [nil, 0, 1])
    #expect([changes.mark(ofDispatch: 0), changes.mark(ofDispatch: 1)] == [nil, .new])
    #expect(try desk.changes(since: "2013-01-03")?.all == [])
  }

  @Test("Without a date nothing is compared")
  func nothing() {
    #expect(Evidence(Desk().briefing).changes == nil)
  }

  @Test("An event is new where only new dispatches tell of it, and changed where something about it is new")
  func events() throws {
    var desk = Desk(events: "fall", "march", "rumour", "strike")
    try desk.add("2013-01-02", telling: "march", "strike")
    try desk.add("2013-01-03", telling: "fall", "march", claims: [desk.claim(on: "strike"), desk.claim(on: "fall")])
    let changes = try #require(try desk.changes(since: "2013-01-02"))
    #expect(try desk.matters() == [.event(0)])
    #expect((0..<4).map { changes.mark(ofEvent: $0) } == [.new, nil, nil, .changed])
    #expect(changes.all.first { $0.kind == .event }?.block == 0)
  }

  @Test("A status has changed where its last step is new and says another thing")
  func status() throws {
    var desk = Desk(events: "denied", "same", "started")
    try desk.add("2013-01-02", telling: "denied", "same", "started")
    try desk.add("2013-01-03", telling: "same", "denied")
    desk.briefing.events[0].statusHistory = [.init(.planned, dispatch: 0), .init(.denied, dispatch: 1)]
    desk.briefing.events[1].statusHistory = [.init(.planned, dispatch: 0), .init(.planned, dispatch: 1)]
    desk.briefing.events[2].statusHistory = [.init(.reported, dispatch: 1)]
    #expect(
      try desk.matters() == [
        .status(event: 0, from: .planned, to: .denied), .status(event: 2, from: nil, to: .reported),
      ])
    let changes = try #require(try desk.changes(since: "2013-01-02"))
    #expect(changes.all.filter { $0.kind == .status }.map(\.block) == [1, nil])
  }

  @Test("An event is put off by its status, or by an event in its stead, and told to be so once")
  func postponements() throws {
    var desk = Desk(events: "march", "march-2", "talks", "talks-2", "vote")
    try desk.add("2013-01-02", telling: "march", "talks", "vote")
    try desk.add("2013-01-03", telling: "march", "march-2", "talks", "talks-2", "vote")
    desk.briefing.events[1].supersedes = RecordReference(.event, 0)
    desk.briefing.events[2].statusHistory = [.init(.planned, dispatch: 0), .init(.postponed, dispatch: 1)]
    desk.briefing.events[3].supersedes = RecordReference(.event, 2)
    desk.briefing.events[4].statusHistory = [.init(.planned, dispatch: 0), .init(.postponed, dispatch: 1)]
    #expect(
      try Set(desk.matters()) == [
        .postponement(event: 0, successor: 1), .postponement(event: 2, successor: 3),
        .postponement(event: 4, successor: nil), .event(1), .event(3),
      ])
  }

  @Test("A figure is revised where a new claim of the same origin excludes an earlier one and agrees with none")
  func figures() throws {
    var desk = Desk(events: "agreed", "mixed", "other", "revised")
    try desk.add(
      "2013-01-01",
      claims: [
        desk.claim(on: "revised", 10), desk.claim(on: "revised", 12), desk.claim(on: "agreed", 10),
        desk.claim(on: "mixed", 10, "soldiers"), desk.claim(on: "other", 10, "soldiers"),
      ])
    try desk.add(
      "2013-01-03",
      claims: [
        desk.claim(on: "revised", 20), desk.claim(on: "agreed", 10), desk.claim(on: "mixed", 20, "soldiers"),
        desk.claim(on: "mixed", 10), desk.claim(on: "other", 20, "vehicles"), desk.claim(on: "revised", 12),
      ])
    #expect(
      try desk.matters() == [
        .figure(event: 1, earlier: site(0, 3), later: site(1, 2)),
        .figure(event: 3, earlier: site(0, 1), later: site(1, 0)),
        .difference(event: 1, claim: site(1, 3)),
      ])
  }

  @Test("Only who stated a figure revises it: where others state another one, accounts now differ")
  func voices() throws {
    var desk = Desk(events: "alone", "army", "both", "measures", "outlets")
    let (mujao, army) = (RecordReference(.actor, 0), RecordReference(.actor, 1))
    desk.briefing.actors = ["mujao", "army"].map { Actor(id: $0, name: $0) }
    try desk.add(
      "2013-01-01",
      claims: [
        desk.claim(on: "alone", 10, by: mujao), desk.claim(on: "army", 10, by: mujao),
        desk.claim(on: "both", 10, by: mujao), desk.claim(on: "both", 10, by: army),
        desk.claim(on: "measures", 10, by: mujao), desk.claim(on: "outlets", 10),
      ])
    try desk.add(
      "2013-01-03", by: 1,
      claims: [
        desk.claim(on: "alone", 20, by: mujao), desk.claim(on: "army", 20, by: army),
        desk.claim(on: "both", 20, by: mujao), desk.claim(on: "measures", 20, by: mujao),
        desk.claim(on: "measures", 3, of: "wounded", by: mujao), desk.claim(on: "measures", 3, of: "wounded", by: army),
        desk.claim(on: "measures", 4, of: "wounded", by: army), desk.claim(on: "outlets", 20),
      ])
    let matters = try desk.matters().filter { if case .corroboration = $0 { false } else { true } }
    #expect(
      matters == [
        .figure(event: 0, earlier: site(0, 0), later: site(1, 0)),
        .figure(event: 2, earlier: site(0, 2), later: site(1, 2)),
        .figure(event: 3, earlier: site(0, 4), later: site(1, 3)),
        .difference(event: 1, claim: site(1, 1)), .difference(event: 2, claim: site(1, 2)),
        .difference(event: 3, claim: site(1, 6)), .difference(event: 4, claim: site(1, 7)),
      ])
  }

  @Test("Accounts differ newly where nothing earlier did")
  func differences() throws {
    var desk = Desk(events: "before", "disputed", "now")
    try desk.add(
      "2013-01-01", telling: "disputed", "now", claims: [desk.claim(on: "before", 1), desk.claim(on: "before", 2)])
    try desk.add(
      "2013-01-03",
      claims: [
        desk.claim(on: "before", 2), desk.claim(on: "now", 1), desk.claim(on: "now", 2),
        desk.claim(on: "disputed", stance: .contradicts),
      ])
    #expect(try desk.matters() == [.difference(event: 1, claim: site(1, 3)), .difference(event: 2, claim: site(1, 2))])
    #expect(try desk.changes(since: "2013-01-02")?.all.prefix(2).map(\.block) == [3, 2])
  }

  @Test("An event has more origins where a new account rests on another one")
  func origins() throws {
    var desk = Desk(events: "fall", "march")
    try desk.add("2013-01-02", by: 0, telling: "fall", "march")
    try desk.add("2013-01-03", by: 0, telling: "fall")
    try desk.add("2013-01-03", by: 1, telling: "march", "fall")
    #expect(
      try desk.matters() == [.corroboration(event: 0, from: 1, to: 2), .corroboration(event: 1, from: 1, to: 2)])
    let changes = try #require(try desk.changes(since: "2013-01-02"))
    #expect(changes.all.prefix(2).map(\.dispatch) == [2, 2])
    #expect(changes.all.prefix(2).map(\.block) == [1, 0])
  }

  @Test("Of thousands of figures on one event each revised one is told once")
  func manyFigures() throws {
    var desk = Desk(events: "fall")
    try desk.add("2013-01-01", claims: (0..<1_000).map { desk.claim(on: "fall", Double($0) * 10) })
    try desk.add("2013-01-03", claims: (0..<1_000).map { desk.claim(on: "fall", Double($0) * 10 + 5) })
    #expect(try desk.matters().count == 1_000)
  }

  private func site(_ dispatch: Int, _ claim: Int) -> ClaimSite { ClaimSite(dispatch: dispatch, claim: claim) }
}
