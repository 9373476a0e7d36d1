import BriefingModel
import EDTF
import Testing

@Suite("The figures of one measure that claims state are compared")
struct ComparisonTests {
  @Test("A number outside a range differs; all claims that measure the same are shown")
  func numberAndRange() throws {
    var newsroom = Newsroom()
    try newsroom.add("a", measuring: "attackers", (.number(1_200), "1200", "fighters"))
    try newsroom.add(
      "b", measuring: "Attackers", (.range(900...1_100), "900..1100", "fighters"), (.number(1_000), "1000", nil))
    let comparisons = newsroom.comparisons
    #expect(comparisons.map(\.measure) == ["attackers"])
    #expect(comparisons.map(\.agreement) == [.differs])
    #expect(comparisons.map(\.unit) == [nil], "One of them names no unit, so none is lent to it")
    #expect(comparisons.first?.claims.map(\.dispatch) == [0, 1, 1])
    #expect(newsroom.evidence.accountsDiffer(on: 0))
  }

  @Test("A number inside a range, and ranges that meet, are consistent")
  func overlap() throws {
    var newsroom = Newsroom()
    try newsroom.add(
      "a", measuring: "attackers", (.number(1_100), "1100", nil), (.range(900...1_100), "900..1100", nil),
      (.range(1_100...1_300), "1100..1300", nil))
    #expect(newsroom.comparisons.map(\.agreement) == [.consistent])
    #expect(!newsroom.evidence.accountsDiffer(on: 0))
  }

  @Test("Three ranges differ where two of them do")
  func threeRanges() throws {
    var newsroom = Newsroom()
    try newsroom.add(
      "a", measuring: "attackers", (.range(1...5), "1..5", nil), (.range(4...8), "4..8", nil),
      (.range(7...9), "7..9", nil))
    #expect(newsroom.comparisons.map(\.agreement) == [.differs])
  }

  @Test("A unit that all figures have is theirs together")
  func oneUnit() throws {
    var newsroom = Newsroom()
    try newsroom.add("a", measuring: "attackers", (.number(1_200), "1200", "fighters"))
    try newsroom.add("b", measuring: "attackers", (.number(900), "900", "Fighter"))
    #expect(newsroom.comparisons.map(\.unit) == ["fighters"])
  }

  @Test("Units that cannot be converted are not comparable, until two figures in one of them differ")
  func units() throws {
    var newsroom = Newsroom()
    try newsroom.add("a", measuring: "size", (.number(20), "20", "km"), (.number(3), "3", "villages"))
    #expect(newsroom.comparisons.map(\.agreement) == [.notComparable])
    #expect(!newsroom.evidence.accountsDiffer(on: 0))
    try newsroom.add("b", measuring: "size", (.number(70), "70", "KM"))
    #expect(newsroom.comparisons.map(\.agreement) == [.differs])
    #expect(newsroom.comparisons.map(\.unit) == [nil])
    #expect(newsroom.comparisons.first?.claims.count == 3)
  }

  @Test("Different measures stand apart, and what one claim alone states is not compared")
  func measures() throws {
    var newsroom = Newsroom()
    try newsroom.add("a", measuring: "attackers", (.number(1), "1", nil))
    try newsroom.add("b", measuring: "defenders", (.number(2), "2", nil))
    #expect(newsroom.comparisons.isEmpty)
    try newsroom.add("c", measuring: "Defenders", (.number(2), "2", nil))
    #expect(newsroom.comparisons.map(\.agreement) == [.consistent])
  }

  @Test("A measure is one however it is hyphenated")
  func hyphens() throws {
    var newsroom = Newsroom()
    try newsroom.add("a", measuring: "distance-to-mopti", (.number(1), "1", nil))
    try newsroom.add("b", measuring: "distance to Mopti", (.number(2), "2", nil))
    #expect(newsroom.comparisons.map(\.measure) == ["distance-to-mopti"])
  }

  @Test("A claim that contradicts makes its measure differ, whatever the values")
  func contradicted() throws {
    var newsroom = Newsroom()
    let figure = Figure(measure: "dead", text: "12", value: .number(12))
    try newsroom.claim(by: Newsroom.afp, figure: figure)
    try newsroom.claim(by: Newsroom.dw, stance: .contradicts, figure: figure)
    #expect(newsroom.comparisons.map(\.agreement) == [.differs])
    #expect(newsroom.comparisons.map(\.isContradicted) == [true])
    #expect(newsroom.evidence.disputes == [[]])
  }

  @Test("A claim that contradicts and cannot be compared disputes the event itself")
  func disputed() throws {
    var newsroom = Newsroom()
    try newsroom.claim(by: Newsroom.afp, stance: .contradicts)
    try newsroom.claim(
      by: Newsroom.dw, stance: .contradicts, figure: Figure(measure: "dead", text: "12", value: .number(12)))
    try newsroom.claim(by: Newsroom.dw, stance: .contradicts, event: nil)
    let evidence = newsroom.evidence
    #expect(evidence.comparisons == [[]])
    #expect(evidence.disputes.map { $0.map(\.dispatch) } == [[0, 1]])
    #expect(evidence.accountsDiffer(on: 0))
  }
}
