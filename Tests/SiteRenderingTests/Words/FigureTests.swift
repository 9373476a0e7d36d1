import BriefingModel
import Testing

@testable import SiteRendering

@Suite("Figures in words") struct FigureTests {
  @Test(
    "A range has both its ends, or says at which it is open",
    arguments: [
      ("900..1200", 900...1200, "900–1,200"), ("1500..", 1500...Double.infinity, "at least 1,500"),
      ("..60", -Double.infinity...60, "at most 60"),
    ])
  func ranges(text: String, range: ClosedRange<Double>, words: String) {
    #expect(Words.english.figure(Figure(measure: "dead", text: text, value: .range(range)), dates: .english) == words)
  }
}
