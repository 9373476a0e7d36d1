import BriefingModel
import Testing

@testable import Reading

@Suite("What ids and names mean") struct RecordDirectoryTests {
  private let directory = RecordDirectory(
    entries: [
      DirectoryEntry(
        kind: .actor, id: "aqim", name: "Al-Qaeda in the Islamic Maghreb",
        aliases: [
          Alias(name: "AQIM", kind: .acronym), Alias(name: "the group", kind: .weak),
          Alias(name: "AQMI", kind: .misspelling),
        ]),
      DirectoryEntry(kind: .actor, id: "hidden", name: "Hidden", aliases: [Alias(name: "Veiled")], isWithheld: true),
      DirectoryEntry(kind: .actor, id: "mali", name: "Mali", aliases: [Alias(name: "Bamako")]),
      DirectoryEntry(kind: .actor, id: "traore", name: "Dioncounda Traoré", aliases: [Alias(name: "Traoré")]),
      DirectoryEntry(kind: .place, id: "bamako", name: "Bamako"),
      DirectoryEntry(kind: .place, id: "broken"),
      DirectoryEntry(kind: .place, id: "konna", name: "Konna", aliases: [Alias(name: "Kona", kind: .misspelling)]),
      DirectoryEntry(kind: .place, id: "kona", name: "Kona"),
    ],
    stubs: [UnknownRecord(kind: .place, id: "sevare", name: "Sévaré")],
    dispatches: ["a": .kept, "b": .withheld], pages: ["about": .kept], assets: ["maps/mali.svg"])

  private func found(_ kind: RecordKind, _ index: Int) -> RecordDirectory.Resolution {
    .found(RecordReference(kind, index))
  }

  @Test("An id means the record at its position, withheld ones not counted")
  func ids() {
    #expect(directory.resolve(id: "aqim", kind: .actor) == found(.actor, 0))
    #expect(directory.resolve(id: "mali", kind: .actor) == found(.actor, 1))
    #expect(directory.resolve(id: "hidden", kind: .actor) == .withheld)
    #expect(directory.resolve(id: "mali", kind: .place) == .unknown)
    #expect(directory.resolve(id: "broken", kind: .place) == found(.place, 1))
  }

  @Test("A name is found exactly, in another Unicode form, in another case and without accents")
  func names() {
    for name in ["Traoré", "Traore\u{301}", "TRAORÉ", "traore"] {
      #expect(directory.resolve(name: name, kind: nil) == found(.actor, 2))
    }
    #expect(directory.resolve(name: "Al‑Qaeda  in the Islamic Maghreb", kind: .actor) == found(.actor, 0))
    #expect(directory.resolve(name: "AQIM", kind: .actor) == found(.actor, 0))
    #expect(directory.resolve(name: "AQIM", kind: .place) == .unknown)
  }

  @Test("A weak alias resolves where it is annotated, and a misspelling resolves")
  func kindsOfAlias() {
    #expect(directory.resolve(name: "the group", kind: nil) == found(.actor, 0))
    #expect(directory.nearest(to: "the groop", kind: nil) == nil)
    #expect(directory.resolve(name: "AQMI", kind: nil) == found(.actor, 0))
    #expect(directory.resolve(name: "aqmi", kind: nil) == found(.actor, 0))
  }

  @Test("A weak alias gives way to the record that bears the name, and is ambiguous where several have it")
  func weakAliases() {
    let group = [Alias(name: "the group", kind: .weak)]
    let movement = DirectoryEntry(kind: .actor, id: "movement", name: "Movement", aliases: group)
    let party = DirectoryEntry(kind: .actor, id: "party", name: "Party", aliases: group)
    let bearer = DirectoryEntry(kind: .actor, id: "the-group", name: "The Group")
    #expect(
      RecordDirectory(entries: [movement, party]).resolve(name: "the group", kind: nil)
        == .ambiguous([RecordReference(.actor, 0), RecordReference(.actor, 1)]))
    let directory = RecordDirectory(entries: [movement, party, bearer])
    #expect(directory.resolve(name: "The Group", kind: nil) == found(.actor, 2))
    #expect(directory.resolve(name: "THE GROUP", kind: .actor) == found(.actor, 2))
  }

  @Test("A misspelling gives way to the record that bears the name")
  func misspellingOfAnother() {
    #expect(directory.resolve(name: "Kona", kind: .place) == found(.place, 3))
  }

  @Test("A name of two records is ambiguous, unless the kind decides")
  func ambiguous() {
    #expect(
      directory.resolve(name: "Bamako", kind: nil)
        == .ambiguous([RecordReference(.actor, 1), RecordReference(.place, 0)]))
    #expect(directory.resolve(name: "Bamako", kind: .place) == found(.place, 0))
  }

  @Test("A name of a withheld record is withheld")
  func withheld() {
    #expect(directory.resolve(name: "Veiled", kind: nil) == .withheld)
    #expect(directory.nearest(to: "Veiles", kind: nil) == nil)
  }

  @Test("A stub stands behind the records with a file")
  func stubs() {
    #expect(directory.resolve(name: "Sevare", kind: .place) == found(.place, 4))
    #expect(directory.isStub(RecordReference(.place, 4)))
    #expect(!directory.isStub(RecordReference(.place, 3)))
    #expect(directory.label(of: RecordReference(.place, 4)) == ("sevare", "Sévaré"))
  }

  @Test("The nearest record is the one with the fewest mistakes in its id or name")
  func nearest() {
    #expect(directory.nearest(to: "dioncounda-traore", kind: nil) == RecordReference(.actor, 2))
    #expect(directory.nearest(to: "Konnna", kind: .place) == RecordReference(.place, 2))
    #expect(directory.nearest(to: "bamkao", kind: .place) == RecordReference(.place, 0))
    #expect(directory.nearest(to: "Timbuktu", kind: nil) == nil)
  }

  @Test("Content files lead to the pages made of them")
  func sitePaths() {
    #expect(directory.sitePath(ofContent: "dispatches/2013/a.md") == "dispatches/a.html")
    #expect(directory.sitePath(ofContent: "dispatches/b.md") == nil)
    #expect(directory.isWithheld(content: "dispatches/b.md"))
    #expect(!directory.isWithheld(content: "dispatches/c.md"))
    #expect(directory.sitePath(ofContent: "pages/about.md") == "about.html")
    #expect(directory.sitePath(ofContent: "places/mali/konna.md") == "places/konna.html")
    #expect(directory.sitePath(ofContent: "actors/hidden.md") == nil)
    #expect(directory.isWithheld(content: "actors/hidden.md"))
    #expect(directory.sitePath(ofContent: "assets/maps/mali.svg") == "assets/maps/mali.svg")
    #expect(directory.sitePath(ofContent: "assets/none.svg") == nil)
    #expect(directory.sitePath(ofContent: "briefing.yml") == nil)
    #expect(directory.record(ofContent: "places/mali/konna.md") == found(.place, 2))
    #expect(directory.record(ofContent: "pages/about.md") == .unknown)
  }
}
