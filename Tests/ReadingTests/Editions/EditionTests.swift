import BriefingModel
import EDTF
import Reading
import Testing

@Suite("An edition") struct EditionTests {
  private let files =
    reuters + [
      "sources/afp.md": record("AFP"), "sources/later.md": record("Later"),
      "dispatches/a.md": dispatch("wires: [afp]\ndateline: {place: bamako}", published: "2013-01-09")
        + "[Rebels](actor:rebels) [took](event:seizure) it; see [what followed](b.md) and [this](event:answer).\n",
      "dispatches/b.md": dispatch(source: "later", published: "2013-01-11")
        + "[France](actor:france) [answered](event:answer).\n",
      "dispatches/between.md": dispatch(published: "'[2013-01-09,2013-01-12]'"),
      "dispatches/secret.md": dispatch("marking: RED", published: "'[2013-01-09,2013-01-12]'"),
      "places/bamako.md": record("Bamako", "within: mali"), "places/mali.md": record("Mali"),
      "places/konna.md": record("Konna", "within: mali"), "places/paris.md": record("Paris"),
      "actors/rebels.md": record(
        "Rebels",
        """
        roles: [{title: member, of: alliance}]
        relations:
          - {type: ally of, actor: friends, dispatch: a}
          - {type: enemy of, actor: france, dispatch: b}
          - {type: rival of, actor: others}
        """) + "They fought [the others](actor:others).\n",
      "actors/alliance.md": record("Alliance"), "actors/friends.md": record("Friends"),
      "actors/others.md": record("Others"), "actors/france.md": record("France"), "actors/army.md": record("Army"),
      "events/seizure.md": record(
        "Seizure", "date: 2013-01-09\nplace: konna\nparticipants: [{actor: army}]\npart-of: war"),
      "events/war.md": record("War", "date: 2013\nplace: paris"),
      "events/answer.md": record("Answer", "date: 2013-01-11\nplace: paris\nsupersedes: seizure"),
      "pages/about.md": "---\ntitle: About\n---\n[France](actor:france)\n",
    ]

  private func edition(_ date: String, _ files: [String: String]? = nil) throws -> Briefing {
    try read(files ?? self.files, options: ReadingOptions(edition: Edition(asOf: try ExtendedDate(date))))
  }

  /// The content without the link to an event of a later day.
  private var attested: [String: String] {
    files + [
      "dispatches/a.md": dispatch("wires: [afp]\ndateline: {place: bamako}", published: "2013-01-09")
        + "[Rebels](actor:rebels) [took](event:seizure) it; see [what followed](b.md).\n"
    ]
  }

  @Test("It has the dispatches that had certainly been published, and what they name")
  func records() throws {
    let briefing = try edition("2013-01-10", attested)
    #expect(briefing.dispatches.map(\.id) == ["a"])
    #expect(briefing.events.map(\.id) == ["seizure"])
    #expect(briefing.sources.map(\.id) == ["afp", "reuters"])
    #expect(briefing.edition.asOf?.text == "2013-01-10")
  }

  @Test("When the desk read a dispatch is not in an edition of an earlier day")
  func retrieved() throws {
    let files = reuters + ["dispatches/a.md": dispatch("retrieved: 2013-01-12", published: "2013-01-09")]
    #expect(try edition("2013-01-12", files).dispatches.map(\.retrieved?.text) == ["2013-01-12"])
    #expect(try edition("2013-01-11", files).dispatches.map(\.retrieved) == [nil])
  }

  @Test("A note of the desk, or a claim that contradicts or repeats, keeps no event")
  func unattested() throws {
    for text in ["> [!note]\n> See [this](event:answer).\n", "> [!claim] event=answer stance=repeats\n> So it was.\n"] {
      let files = attested.merging(["dispatches/a.md": attested["dispatches/a.md", default: ""] + "\n" + text]) { $1 }
      #expect(try edition("2013-01-10", files).events.map(\.id) == ["seizure"])
    }
  }

  @Test("What is needed to show a record truly stays with it")
  func closure() throws {
    let briefing = try edition("2013-01-10", attested)
    // The places around a place; an event's place and participants; who gives a post; who is tied by a dispatch in it.
    #expect(briefing.places.map(\.id) == ["bamako", "konna", "mali"])
    #expect(briefing.actors.map(\.id) == ["alliance", "army", "friends", "rebels"])
    #expect(briefing.events[0].partOf == nil)
    let rebels = try #require(briefing.actors.last)
    #expect(rebels.roles.map { $0.organisation.map { briefing[$0].id } } == ["alliance"])
    #expect(rebels.relations.map { briefing[$0.actor].id } == ["friends"])
  }

  @Test("Links and mentions that lead out of it become plain text, and the desk's pages stay")
  func plainText() throws {
    let briefing = try edition("2013-01-10", attested)
    #expect(briefing.dispatches[0].body.links.isEmpty)
    #expect(briefing.actors.last?.body.mentions.isEmpty == true)
    #expect(briefing.actors.last?.body.texts == [Array("They fought the others.".utf8)])
    #expect(briefing.pages.map(\.id) == ["about"])
    #expect(briefing.pages[0].body.mentions.isEmpty)
  }

  @Test("An event that a dispatch of it mentions is attested, whenever it is to be")
  func announced() throws {
    let briefing = try edition("2013-01-10")
    #expect(briefing.events.map(\.id) == ["answer", "seizure"])
    #expect(briefing.places.map(\.id) == ["bamako", "konna", "mali", "paris"])
  }

  @Test("Dispatches that only may have been published are named, unless they are withheld anyway")
  func perhapsPublished() throws {
    let content = MarkedContent(files)
    func perhaps(_ date: String) throws -> [String] {
      let options = ReadingOptions(edition: Edition(asOf: try ExtendedDate(date)))
      return readBriefing(files: content.files, options: options).perhapsPublished
    }
    #expect(try perhaps("2013-01-08") == [])
    #expect(try perhaps("2013-01-09") == ["between"])
    #expect(try perhaps("2013-01-12") == [])
    #expect(readBriefing(files: content.files).perhapsPublished == [])
  }

  @Test("Before the first dispatch there is nothing but the desk's pages")
  func empty() throws {
    let briefing = try edition("2012")
    #expect(briefing.dispatches.isEmpty)
    #expect(briefing.recordCount == 0)
    #expect(briefing.pages.map(\.id) == ["about"])
  }

  @Test("In the end it has everything that some dispatch attests")
  func end() throws {
    let (all, last) = (try read(files), try edition("2999"))
    #expect(last.dispatches.map(\.id) == all.dispatches.map(\.id))
    #expect(last.dispatches.map(\.body.prose) == all.dispatches.map(\.body.prose))
    #expect(last.sources == all.sources)
    #expect(all.events.map(\.id) == ["answer", "seizure", "war"])
    #expect(last.events.map(\.id) == ["answer", "seizure"])
  }

  @Test("Mistakes in what is left out are not told, and a date that cannot be read always is")
  func mistakes() throws {
    _ = try edition("2013-01-10", attested + ["dispatches/b.md": dispatch("canary: 1", published: "2013-01-11")])
    let options = ReadingOptions(edition: Edition(asOf: try ExtendedDate("2013-01-10")))
    expectDiagnostics(
      reuters + ["dispatches/a.md": dispatch(published: "«Friday»")],
      "error: “Friday” is not a date; a date is written 2013-01-10, 2013-01 or 2013 [bad-date]", options: options)
  }

  @Test("A stub that only a later dispatch, a record's text or a page mentions is left out without a word")
  func stubs() throws {
    let files =
      reuters + [
        "briefing.yml": "title: Test\nunknown-records: stub\n",
        "dispatches/a.md": dispatch(published: "2013-01-09") + "[Mopti](«place:mopti»)\n",
        "dispatches/b.md": dispatch(published: "2013-01-11") + "[Gao](place:gao)\n",
        "pages/about.md": "---\ntitle: About\n---\n[Kidal](place:kidal)\n",
      ]
    let reading = expectDiagnostics(
      files,
      """
      warning: no place is called “Mopti” [unknown-record]
      = create Content/places/mopti.md:
      ---
      name: Mopti
      ---
      """, options: ReadingOptions(edition: Edition(asOf: try ExtendedDate("2013-01-10"))))
    #expect(reading.briefing?.places.map(\.id) == ["mopti"])
  }

  @Test("Where a dispatch was left out because of its date, a status is shown only where a dispatch attests it")
  func unattestedStatus() throws {
    let files =
      reuters + [
        "dispatches/a.md": dispatch(published: "2013-01-09")
          + "[Talks](event:talks), [a march](event:march), [a strike](event:strike)\n",
        "dispatches/b.md": dispatch(published: "2013-01-11") + "[Talks](event:talks)\n",
        "dispatches/secret.md": dispatch("marking: RED", published: "2013-01-12"),
        "events/talks.md": record("Talks", "date: 2013-01-10\nstatus: confirmed"),
        "events/march.md": record("March", "date: 2013-01-10\nstatus: postponed"),
        "events/strike.md": record(
          "Strike",
          "date: 2013-01-10\nstatus: [{status: planned, dispatch: a}, {status: denied, dispatch: b}]"),
      ]
    #expect(try edition("2013-01-10", files).events.map(\.status) == [nil, .planned, nil])
    // What is withheld for another reason leaves no trace here either.
    #expect(try edition("2013-01-11", files).events.map(\.status) == [.postponed, .denied, .confirmed])
  }
}
