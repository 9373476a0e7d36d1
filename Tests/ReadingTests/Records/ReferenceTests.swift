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
      = there is an actor of that id; a place's file stands in Content/places/
      = or create Content/places/france.md:
      ---
      name: France
      ---
      """)
  }

  @Test("A file in the wrong folder is told where a record is looked for, in front matter and in a text")
  func wrongFolder() {
    expectDiagnostics(
      [
        "actors/konna-seizure.md": record("Seizure of Konna"),
        "events/raid.md": record("Raid", "date: 2013\npart-of: «konna-seizure»")
          + "After [the seizure](«event:konna-seizure»).\n",
      ],
      """
      error: no event has the id “konna-seizure” [unknown-record]
      = there is an actor of that id; an event's file stands in Content/events/
      = or create Content/events/konna-seizure.md:
      ---
      name: Konna seizure
      date: YYYY-MM-DD
      ---
      error: no event has the id “konna-seizure” [unknown-record]
      = there is an actor of that id; an event's file stands in Content/events/
      = did you mean actor:konna-seizure (Seizure of Konna)?
      = or create Content/events/konna-seizure.md:
      ---
      name: Konna seizure
      date: YYYY-MM-DD
      ---
      """)
  }

  @Test(
    "A name, an alias or a slip in the stead of an id is told with the id",
    arguments: ["Burkina Faso", "Upper Volta", "burkina_faso", "place:burkina-faso", "BURKINA-FASO", "the land"])
  func name(written: String) {
    expectDiagnostics(
      [
        "places/burkina-faso.md": record("Burkina Faso", "aliases: [Upper Volta, {name: the land, kind: weak}]"),
        "places/a.md": record("A", "within: «\(written)»"),
      ],
      """
      error: no place has the id “\(written)” [unknown-record]
      = did you mean place:burkina-faso (Burkina Faso)?
      """)
  }

  @Test("Several values without brackets are told to be a list")
  func severalValues() {
    expectDiagnostics(
      reuters + [
        "sources/admiralty.md": record("Admiralty"), "sources/afp.md": record("AFP"),
        "dispatches/a.md": dispatch("wires: «afp,  admiralty»"),
      ],
      """
      error: several values are a list [bad-value]
      = write wires: [afp, admiralty]
      """)
  }

  @Test("A wire is another source than the dispatch's own, and credited once")
  func wires() {
    expectDiagnostics(
      reuters + [
        "sources/afp.md": record("AFP"), "dispatches/a.md": dispatch("wires: [afp, «reuters», «afp»]"),
        "dispatches/b.md": dispatch("wires: «reuters»"),
      ],
      """
      error: “reuters” is the dispatch's own source; its wires are the others that it credits [bad-value]
      = delete it
      error: “afp” stands among the wires twice [bad-value]
      = delete one of the two
      error: “reuters” is the dispatch's own source; its wires are the others that it credits [bad-value]
      = delete it
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
    let dispatch = "\(head)\n= write the name of a file in dispatches/, without “.md”"
    return kind == "dispatch"
      ? dispatch : "\(head)\n= create Content/\(kind)s/\(id).md:\n---\nname: \(name)\(date)\n---"
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
      = an id is made of lower-case letters a to z, digits and single hyphens, such as mopti-region
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
