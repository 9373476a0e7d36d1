import BriefingModel
import Reading
import Testing

@Suite("Order") struct OrderTests {
  @Test("Dispatches stand by the date they were carried, then by id; records by id, in bytes")
  func order() throws {
    let briefing = try read(
      reuters + [
        "dispatches/c.md": dispatch(published: "2013-01-10"), "dispatches/a.md": dispatch(published: "2013-01-11"),
        "dispatches/z/b.md": dispatch(published: "2013-01-10"), "dispatches/d.md": dispatch(published: "2012"),
        "places/b.md": record("A"), "places/z/a1.md": record("B"), "places/a-1.md": record("C"),
        "places/a.md": record("D"),
      ])
    #expect(briefing.dispatches.map(\.id) == ["d", "b", "c", "a"])
    #expect(briefing.places.map(\.id) == ["a", "a-1", "a1", "b"])
  }

  @Test("Diagnostics stand in the order of files, lines and columns, each once")
  func diagnostics() {
    let reading = expectDiagnostics(
      [
        "places/b.md": record("B", "«x»: 1"), "places/a.md": record("A", "precision: «y»\n«z»: 1"),
        "actors/z.md": record("Z", "«x»: 1"),
      ].mapValues { $0 },
      """
      error: an actor has no key “x” [unknown-key]
      = its keys are name, type, aliases, roles, relations, wikidata and marking
      error: “precision” cannot be “y” [bad-value]
      = it can be exact, approximate or area
      error: a place has no key “z” [unknown-key]
      = its keys are name, type, aliases, within, coordinates, precision, geonames, wikidata and marking
      error: a place has no key “x” [unknown-key]
      = its keys are name, type, aliases, within, coordinates, precision, geonames, wikidata and marking
      """)
    #expect(reading.diagnostics.map(\.excerpt) == ["x: 1", "precision: y", "z: 1", "x: 1"])
    #expect(reading.hasErrors)
  }

  @Test("The order in which files are given makes no difference")
  func independence() {
    var files = (0..<200).map { number in
      SourceFile(
        path: "places/p\(number).md",
        bytes: Array(record("Place \(number % 7)", "within: p\((number * 37) % 211)\nx: \(number)").utf8))
    }
    files.append(SourceFile(path: "briefing.yml", bytes: Array("title: Test\nunknown-records: stub\n".utf8)))
    let first = readBriefing(files: files)
    let second = readBriefing(files: files.reversed())
    #expect(first.diagnostics == second.diagnostics)
    #expect(first.briefing?.places == second.briefing?.places)
    #expect(first.briefing?.places.count == 210)
  }
}
