import BriefingModel
import Reading
import Testing

@Suite("Records that disagree") struct DisagreementTests {
  private func expectEvent(_ date: String, in whole: String, _ report: String, _ mark: (String, String) = ("", "")) {
    expectDiagnostics(
      [
        "events/war.md": record("War", "date: \(whole)"),
        "events/battle.md": record("Battle", "date: \(date)\npart-of: \(mark.0)war\(mark.1)"),
      ], report)
  }

  @Test("An event that certainly lies outside the one it is a part of")
  func outside() {
    for date in ["2011", "2013-01-10", "[2011-01-01,2011-01-02]"] {
      let written = date.hasPrefix("[") ? "\"\(date)\"" : date
      expectEvent(
        written, in: "2012-01/2012-04",
        """
        warning: the event lies outside “War”, which it is a part of: \(date) against 2012-01/2012-04 [bad-value]
        = correct one of the dates, or the key “part-of”
        """, ("«", "»"))
    }
  }

  @Test("An event that may lie within the one it is a part of")
  func inside() {
    for (date, whole) in [
      ("2012", "2012-01/2012-04"), ("2013", "2012/.."), ("2011-12~", "2012"), ("2011", "/2012"),
      ("2012-05", "2012-04?"),
    ] {
      expectEvent(date, in: whole, "")
    }
  }

  private func expectPlace(_ coordinates: String, _ report: String) {
    expectDiagnostics(
      [
        "places/mali.md": record("Mali", "coordinates: [17, -4]"), "places/mopti.md": record("Mopti", "within: mali"),
        "places/konna.md": record("Konna", "within: mopti\ncoordinates: \(coordinates)"),
      ], report)
  }

  @Test("Coordinates that lie near the place around them only when they are swapped")
  func swapped() {
    expectPlace(
      "«[-3.894, 14.943]»",
      """
      warning: this is far from “Mali”, which the place lies within [bad-coordinates]
      = the latitude comes first: did you mean [14.943, -3.894]?
      """)
    for sound in ["[14.943, -3.894]", "[23, -12]", "[60, 60]", "[-20, 150]"] { expectPlace(sound, "") }
  }

  @Test("A place within itself ends the search for one with coordinates")
  func circle() {
    let reading = readBriefing(files: [
      SourceFile(path: "briefing.yml", bytes: Array("title: Test".utf8)),
      SourceFile(path: "places/a.md", bytes: Array(record("A", "within: b\ncoordinates: [1, 50]").utf8)),
      SourceFile(path: "places/b.md", bytes: Array(record("B", "within: c").utf8)),
      SourceFile(path: "places/c.md", bytes: Array(record("C", "within: b").utf8)),
    ])
    #expect(reading.diagnostics.map(\.name) == [.cycle])
  }
}
