import BriefingModel
import EDTF
import Reading
import Testing

@Suite("What records say") struct RecordTests {
  @Test("A dispatch with all its keys")
  func wholeDispatch() throws {
    let briefing = try read(
      reuters + [
        "sources/afp.md": record("AFP"), "sources/ap.md": record("AP"), "places/bamako.md": record("Bamako"),
        "dispatches/a.md": """
        ---
        title: Rebels take Konna
        source: reuters
        published: 2013-01-10T21:05:00+01:00
        dateline: {place: bamako, date: 2013-01-10}
        wires: [afp, ap]
        byline: A. Reporter
        language: fr-ML
        url: https://example.org/a
        archived: http://archive.example.org/a
        retrieved: 2013-01-11
        summary: What happened.
        marking: tlp:clear
        draft: false
        aliases: [old.html]
        ---
        Text.
        """,
      ])
    let dispatch = try #require(briefing.dispatches.first)
    #expect(dispatch.id == "a")
    #expect(dispatch.title == "Rebels take Konna")
    #expect(briefing[dispatch.source].name == "Reuters")
    #expect(dispatch.published.text == "2013-01-10T21:05:00+01:00")
    #expect(dispatch.dateline?.place.map { briefing[$0].name } == "Bamako")
    #expect(dispatch.dateline?.date?.text == "2013-01-10")
    #expect(dispatch.wires.map { briefing[$0].id } == ["afp", "ap"])
    #expect(dispatch.byline == "A. Reporter")
    #expect(dispatch.language == "fr-ML")
    #expect(dispatch.url == "https://example.org/a")
    #expect(dispatch.archived == "http://archive.example.org/a")
    #expect(dispatch.retrieved?.text == "2013-01-11")
    #expect(dispatch.summary == "What happened.")
    #expect(dispatch.marking == .clear)
    #expect(!dispatch.isDraft)
    #expect(dispatch.aliases == ["old.html"])
  }

  @Test("An actor with all its keys")
  func wholeActor() throws {
    let briefing = try read(
      reuters + [
        "dispatches/a.md": dispatch(), "dispatches/b.md": dispatch(published: "2013-01-10"),
        "actors/mali.md": record("Mali"),
        "actors/traore.md": record(
          "Dioncounda Traoré",
          """
          type: person
          aliases:
            - Traoré
            - {name: Traore, kind: transliteration, language: fr}
          roles:
            - {title: interim president, of: mali, from: 2012-04, to: 2013-09}
          relations:
            - {type: president of, actor: mali, dispatch: a}
            - {type: ally of, actor: mali}
          wikidata: Q1227030
          """),
      ])
    let actor = try #require(briefing.actors.last)
    #expect(actor.name == "Dioncounda Traoré")
    #expect(actor.type == .person)
    #expect(
      actor.aliases == [Alias(name: "Traoré"), Alias(name: "Traore", kind: .transliteration, language: "fr")])
    #expect(actor.roles.map(\.title) == ["interim president"])
    #expect(actor.roles[0].organisation.map { briefing[$0].id } == "mali")
    #expect(actor.roles[0].from?.text == "2012-04")
    #expect(actor.roles[0].to?.text == "2013-09")
    #expect(actor.relations.map { briefing[$0.actor].id } == ["mali", "mali"])
    #expect(actor.relations.map { $0.dispatch.map { briefing.dispatches[$0].id } } == ["a", nil])
    #expect(actor.wikidata == "Q1227030")
  }

  @Test("A place with all its keys")
  func wholePlace() throws {
    let briefing = try read([
      "places/mali.md": record("Mali"),
      "places/konna.md": record(
        "Konna",
        """
        type: town
        aliases: [Kona]
        within: mali
        coordinates: [14.943, -3.894]
        precision: approximate
        geonames: 2455168
        wikidata: Q1780178
        marking: CLEAR
        """),
    ])
    var expected = Place(id: "konna", name: "Konna")
    expected.type = "town"
    expected.aliases = [Alias(name: "Kona")]
    expected.within = RecordReference(.place, 1)
    expected.coordinates = Place.Coordinates(latitude: 14.943, longitude: -3.894)
    expected.precision = .approximate
    expected.geonames = "2455168"
    expected.wikidata = "Q1780178"
    #expect(briefing.places[0] == expected)
  }

  @Test("An event with all its keys")
  func wholeEvent() throws {
    let briefing = try read([
      "places/konna.md": record("Konna"), "actors/a.md": record("A"), "events/war.md": record("War", "date: 2012/.."),
      "events/plan.md": record("Plan", "date: 2013?"),
      "events/seizure.md": record(
        "Seizure",
        """
        date: 2013-01-10~
        seq: 2
        type: battle
        place: konna
        status: claimed
        participants:
          - {actor: a, role: attacker}
          - actor: a
        part-of: war
        supersedes: plan
        """),
    ])
    let event = try #require(briefing.events.first { $0.id == "seizure" })
    #expect(event.date?.text == "2013-01-10~")
    #expect(event.sequence == 2)
    #expect(event.type == "battle")
    #expect(event.place.map { briefing[$0].id } == "konna")
    #expect(event.status == .claimed)
    #expect(event.participants.map(\.role) == ["attacker", nil])
    #expect(event.partOf.map { briefing[$0].id } == "war")
    #expect(event.supersedes.map { briefing[$0].id } == "plan")
  }

  @Test("A source and a page with all their keys")
  func wholeSourceAndPage() throws {
    let briefing = try read([
      "sources/reuters.md": record("Reuters", "kind: agency\nreliability: B\nurl: https://reuters.com"),
      "pages/about.md": "---\ntitle: About\nsummary: What this is\nlanguage: en\n---\n",
    ])
    #expect(briefing.sources[0].sourceKind == .agency)
    #expect(briefing.sources[0].reliability == .b)
    #expect(briefing.sources[0].url == "https://reuters.com")
    #expect(briefing.pages[0].summary == "What this is")
    #expect(briefing.pages[0].language == "en")
  }
}
