import BriefingModel
import Reading
import Testing

@Suite("References between records") struct ReferenceTests {
  @Test("An unknown record is told with the nearest one and the lines that would make it")
  func unknown() {
    expectDiagnostics(
      ["places/konna.md": record("Konna"), "events/a.md": record("A", "date: 2013\nplace: «kona»")],
      """
      error: no place has the id “kona” [unknown-record]
      = did you mean place:konna (Konna)?
      = or create Content/places/kona.md:
      ---
      name: Kona
      ---
      """)
  }

  @Test("An unknown record without one near it")
  func unknownAlone() {
    expectDiagnostics(
      ["events/a.md": record("A", "date: 2013\npart-of: «the-war-in-mali»")],
      """
      error: no event has the id “the-war-in-mali” [unknown-record]
      = create Content/events/the-war-in-mali.md:
      ---
      name: The war in mali
      date: YYYY-MM-DD
      ---
      """)
  }

  @Test("A record of another kind is told as such")
  func otherKind() {
    expectDiagnostics(
      ["actors/france.md": record("France"), "places/paris.md": record("Paris", "within: «france»")],
      """
      error: no place has the id “france” [unknown-record]
      = did you mean actor:france (France)?
      = or create Content/places/france.md:
      ---
      name: France
      ---
      """)
  }

  @Test("A name in the stead of an id is told with the id")
  func name() {
    expectDiagnostics(
      ["places/burkina-faso.md": record("Burkina Faso"), "places/a.md": record("A", "within: «Burkina Faso»")],
      """
      error: no place has the id “Burkina Faso” [unknown-record]
      = did you mean place:burkina-faso (Burkina Faso)?
      = or create Content/places/burkina-faso.md:
      ---
      name: Burkina Faso
      ---
      """)
  }

  @Test("Every reference that front matter can hold is looked up")
  func everyReference() {
    let reading = expectDiagnostics(
      [
        "dispatches/a.md": dispatch("dateline: {place: «p-one»}\nwires: [«s-one»]", source: "«s-two»"),
        "actors/a.md": record(
          "A", "roles: [{title: x, of: «a-one»}]\nrelations: [{type: x, actor: «a-two», dispatch: «d-one»}]"),
        "events/a.md": record(
          "A",
          "date: 2013\nplace: «p-two»\nparticipants: [{actor: «a-three»}]\npart-of: «e-one»\nsupersedes: «e-two»"),
        "places/z.md": record("Z", "within: «p-three»"),
      ].mapValues { $0 }, everyReport)
    #expect(reading.diagnostics.count == 11)
  }

  private let everyReport = [
    ("actor", "a-one", "A one"), ("actor", "a-two", "A two"), ("dispatch", "d-one", ""), ("source", "s-two", "S two"),
    ("place", "p-one", "P one"), ("source", "s-one", "S one"), ("place", "p-two", "P two"),
    ("actor", "a-three", "A three"), ("event", "e-one", "E one"), ("event", "e-two", "E two"),
    ("place", "p-three", "P three"),
  ].map { kind, id, name in
    let head = "error: no \(kind) has the id “\(id)” [unknown-record]"
    let date = kind == "event" ? "\ndate: YYYY-MM-DD" : ""
    return kind == "dispatch" ? head : "\(head)\n= create Content/\(kind)s/\(id).md:\n---\nname: \(name)\(date)\n---"
  }.joined(separator: "\n")

  @Test("An unknown dispatch is told with the nearest one")
  func unknownDispatch() {
    expectDiagnostics(
      reuters + [
        "dispatches/2013-01-11-dw.md": dispatch(),
        "actors/a.md": record("A", "relations: [{type: ally of, actor: a, dispatch: «2013-01-10-dw»}]"),
      ],
      """
      error: no dispatch has the id “2013-01-10-dw” [unknown-record]
      = did you mean 2013-01-11-dw?
      """)
  }

  @Test("With stubs, an unknown record is a warning, and a record is made for it behind the others")
  func stubs() throws {
    let reading = expectDiagnostics(
      [
        "briefing.yml": "title: Test\nunknown-records: stub\n",
        "places/konna.md": record("Konna", "within: «mopti»"),
        "places/zinder.md": record("Zinder", "within: «aribinda»"),
        "places/sevare.md": record("Sévaré", "within: «mopti»"),
      ],
      """
      warning: no place has the id “mopti” [unknown-record]
      = create Content/places/mopti.md:
      ---
      name: Mopti
      ---
      warning: no place has the id “mopti” [unknown-record]
      = create Content/places/mopti.md:
      ---
      name: Mopti
      ---
      warning: no place has the id “aribinda” [unknown-record]
      = create Content/places/aribinda.md:
      ---
      name: Aribinda
      ---
      """)
    let briefing = try #require(reading.briefing)
    #expect(briefing.places.map(\.id) == ["konna", "sevare", "zinder", "aribinda", "mopti"])
    #expect(briefing.places.map(\.isStub) == [false, false, false, true, true])
    #expect(briefing.places.map { $0.within.map { briefing[$0].name } } == ["Mopti", "Mopti", "Aribinda", nil, nil])
  }

  @Test("Stubs do not make a name into an id")
  func stubsNeedIDs() {
    expectDiagnostics(
      [
        "briefing.yml": "title: Test\nunknown-records: stub\n",
        "places/konna.md": record("Konna", "within: «Mopti Region»"),
      ],
      """
      error: no place has the id “Mopti Region” [unknown-record]
      = create Content/places/mopti-region.md:
      ---
      name: Mopti Region
      ---
      """)
  }

  @Test("A place within itself is told with the whole chain, once")
  func cycles() {
    expectDiagnostics(
      [
        "places/c.md": record("C", "within: a"), "places/a.md": record("A", "within: «b»"),
        "places/b.md": record("B", "within: c"), "places/d.md": record("D", "within: c"),
        "places/self.md": record("S", "within: «self»"),
        "events/e.md": record("E", "date: 2013\npart-of: «f»\nsupersedes: «e»"),
        "events/f.md": record("F", "date: 2013\npart-of: e"),
      ],
      """
      error: the event “e” is a part of itself: e → f → e [cycle]
      = take the key “part-of” out of one of them
      error: the event “e” supersedes itself: e → e [cycle]
      = take the key “supersedes” out of one of them
      error: the place “a” lies within itself: a → b → c → a [cycle]
      = take the key “within” out of one of them
      error: the place “self” lies within itself: self → self [cycle]
      = take the key “within” out of one of them
      """)
  }
}
