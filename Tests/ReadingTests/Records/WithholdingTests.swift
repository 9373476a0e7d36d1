import BriefingModel
import Reading
import Testing

@Suite("What a reading withholds") struct WithholdingTests {
  private let files =
    reuters + [
      "sources/afp.md": record("AFP"), "sources/secret.md": record("Secret", "marking: RED"),
      "dispatches/open.md": dispatch("wires: [secret, afp]"),
      "dispatches/draft.md": dispatch("draft: true"),
      "dispatches/amber.md": dispatch("marking: AMBER"),
      "dispatches/by-secret.md": dispatch(source: "secret"),
      "places/base.md": record("Base", "marking: TLP:GREEN"),
      "places/camp.md": record("Camp", "within: base"),
      "actors/agent.md": record("Agent", "marking: AMBER+STRICT"),
      "actors/office.md": record(
        "Office",
        """
        relations:
          - {type: runs, actor: agent}
          - {type: ally of, actor: office, dispatch: amber}
          - {type: ally of, actor: office, dispatch: open}
        roles: [{title: desk, of: agent}]
        """),
      "events/raid.md": record(
        "Raid", "date: 2013\nplace: base\nparticipants: [{actor: agent}, {actor: office}]\npart-of: plot"),
      "events/plot.md": record("Plot", "date: 2013\nmarking: RED"),
      "pages/desk.md": "---\ntitle: Desk\nmarking: GREEN\n---\n",
    ]

  @Test("The public sees neither drafts nor what is marked, and references to it are gone")
  func open() throws {
    let briefing = try read(files)
    #expect(briefing.dispatches.map(\.id) == ["open"])
    #expect(briefing.dispatches[0].wires.map { briefing[$0].id } == ["afp"])
    #expect(briefing.sources.map(\.id) == ["afp", "reuters"])
    #expect(briefing.places.map(\.id) == ["camp"])
    #expect(briefing.places[0].within == nil)
    #expect(briefing.actors.map(\.id) == ["office"])
    #expect(briefing.actors[0].relations.map(\.dispatch) == [0])
    #expect(briefing.actors[0].roles == [Actor.Role(title: "desk")])
    #expect(briefing.events.map(\.id) == ["raid"])
    #expect(briefing.events[0].place == nil)
    #expect(briefing.events[0].partOf == nil)
    #expect(briefing.events[0].participants.map { briefing[$0.actor].id } == ["office"])
    #expect(briefing.pages.isEmpty)
  }

  @Test("A narrower audience sees what is marked for it, and drafts where they are asked for")
  func narrow() throws {
    let reading = readBriefing(
      files: MarkedContent(files).files, options: ReadingOptions(drafts: true, audience: .red))
    #expect(
      reading.diagnostics.map(\.report) == [
        "warning: the dispatch is TLP:CLEAR, and “secret”, which it credits, is TLP:RED: without it the dispatch counts as "
          + "an origin of its own [withheld-origin]\n= give the two the same marking, or accept that in a build for CLEAR the "
          + "dispatch counts as an origin of its own"
      ])
    let briefing = try #require(reading.briefing)
    #expect(briefing.dispatches.map(\.id) == ["amber", "by-secret", "draft", "open"])
    #expect(briefing.recordCount == 9)
    #expect(briefing.actors[1].relations.count == 3)
    #expect(briefing.pages.map(\.marking) == [.green])
    let amber = try read(files, options: ReadingOptions(audience: .amber))
    #expect(amber.dispatches.map(\.id) == ["amber", "open"])
    #expect(amber.actors.map(\.id) == ["office"])
  }

  @Test(
    "A claim through a source for fewer than may see the claim is told of, and leaves no trace where it is withheld")
  func origin() throws {
    let amber = ReadingOptions(audience: .amber)
    let base =
      reuters + [
        "sources/informant.md": record("Informant", "marking: AMBER"),
        "actors/agent.md": record("Agent", "marking: AMBER"),
      ]
    let told = base + ["dispatches/a.md": dispatch() + "\n> [!claim] via=«informant»\n> It fell.\n"]
    expectDiagnostics(
      told,
      """
      warning: the claim is TLP:CLEAR, and “informant”, through which it came, is TLP:AMBER: without it the claim rests on \
      the dispatch’s own origins [withheld-origin]
      = write marking=AMBER, or accept that in a build for CLEAR the claim rests on the dispatch’s own origins
      """, options: amber)
    let open = try read(told.mapValues { $0.filter { !"«»".contains($0) } })
    let deleted = try read(reuters + ["dispatches/a.md": dispatch() + "\n> [!claim]\n> It fell.\n"])
    #expect(open.dispatches == deleted.dispatches)
    for (keys, attributes) in [("marking: AMBER", ""), ("", " marking=AMBER"), ("", " speaker=agent")] {
      let text = dispatch(keys) + "\n> [!claim] via=informant\(attributes)\n> It fell.\n"
      _ = try read(base + ["dispatches/a.md": text], options: amber)
    }
    let own = dispatch(source: "informant") + "\n> [!claim] via=informant\n> It fell.\n"
    _ = try read(base + ["dispatches/a.md": own], options: amber)
  }

  @Test("The briefing's marking is that of everything without one of its own")
  func briefingMarking() throws {
    let files =
      reuters + [
        "briefing.yml": "title: Test\nmarking: «GREEN»\n", "places/a.md": record("A", "marking: CLEAR"),
        "places/b.md": record("B"),
      ]
    let open = expectDiagnostics(
      files,
      """
      error: the briefing is marked TLP:GREEN, above TLP:CLEAR, which this build is for [withheld-briefing]
      = build for its audience: --audience green
      """)
    #expect(open.briefing?.recordCount == 1)
    let unmarked = files.merging(["briefing.yml": "title: Test\nmarking: GREEN\n"]) { $1 }
    let green = try read(unmarked, options: ReadingOptions(audience: .green))
    #expect(green.places.map(\.marking) == [.clear, .green])
    _ = try read(unmarked, options: ReadingOptions(audience: .red))
  }

  @Test("Mistakes in what is withheld are not told")
  func mistakes() throws {
    _ = try read(["places/a.md": record("A", "marking: RED\ncanary: 1\nwithin: canary\ntype: x\ntype: canary")])
  }

  @Test("Nothing is told of the names of withheld files, nor of mistakes that hide their markings' place")
  func fileNames() throws {
    _ = try read([
      "places/a/base.md": record("Canary", "marking: RED"), "places/b/base.md": record("Base"),
      "places/c/base.md": record("Canary", "marking: RED"),
      "places/Canary!.md": record("Canary", "marking: GREEN"), "places/🐤.md": record("Canary", "marking: RED"),
      "dispatches/index.md": "---\ntitle: Canary\ndraft: true\n---\n",
      "actors/agent.md": "---\nname: Canary\nmarking: AMBER\nroles: [canary\n---\nText.\n",
    ])
  }

  @Test("A marking that cannot be read counts as RED, and the one error about it is told")
  func unreadableMarking() {
    let reading = expectDiagnostics(
      reuters + [
        "dispatches/a.md": dispatch("marking: «SECRET»\ncanary: 1") + "[CANARY](actor:canary)\n",
        "dispatches/b.md": dispatch() + "[Base](place:base)\n",
        "places/base.md": record("Base", "marking: «[RED]»"),
      ],
      """
      error: “marking” cannot be “SECRET” [bad-value]
      = it can be CLEAR, GREEN, AMBER, AMBER+STRICT or RED
      error: “marking” is a text, not a list [wrong-type]
      = put the whole value in quotes: marking: "[RED]"
      """)
    #expect(reading.briefing?.dispatches.map(\.id) == ["b"])
    #expect(reading.briefing?.places.isEmpty == true)
  }

  @Test(
    "Where a mistake hides the front matter, a line that may set a marking withholds the file, and no excerpt shows it",
    arguments: [
      "marking: RED # for the desk", "{name: Canary, marking: RED}", "'marking': SECRET", "Marking: secret",
    ])
  func hiddenMarking(line: String) {
    let reading = readBriefing(
      files: [
        "briefing.yml": "title: Test\n", "places/a.md": "---\n\(line)\nname: [CANARY\n---\nCANARY\n",
      ].map { SourceFile(path: $0.key, bytes: Array($0.value.utf8)) })
    #expect(reading.briefing?.places.isEmpty == true)
    #expect(reading.hasErrors)
    #expect(reading.diagnostics.allSatisfy { $0.excerpt == nil && !$0.message.contains("CANARY") })
  }

  @Test("A dispatch that is kept goes before one with its id that is withheld")
  func twins() throws {
    let briefing = try read(
      reuters + [
        "dispatches/a.md": dispatch() + "See [that](b.md).\n", "dispatches/b.md": dispatch(),
        "dispatches/old/b.md": dispatch("draft: true"),
      ])
    #expect(briefing.dispatches[0].body.links.count == 1)
  }

  @Test("No excerpt shows a withheld record's id beside a mistake, and no message does")
  func excerpts() {
    let reading = readBriefing(
      files: [
        "briefing.yml": "title: Test\n", "sources/secret.md": record("Secret", "marking: RED"),
        "sources/reuters.md": record("Reuters"),
        "dispatches/a.md": dispatch("wires: [secret, secret, sercet]"),
        "events/a.md": "---\n{name: A, date: 2013, place: base, part-of: a}\n---\n[x](place:base?how=much)\n",
        "places/base.md": record("Base", "marking: RED"),
      ].map { SourceFile(path: $0.key, bytes: Array($0.value.utf8)) })
    #expect(reading.diagnostics.map(\.name) == [.unknownRecord, .cycle, .unknownAttribute])
    #expect(reading.diagnostics.map(\.excerpt) == [nil, nil, nil])
    #expect(reading.diagnostics.allSatisfy { !$0.message.contains("secret") && !$0.message.contains("base") })
  }
}
