import BriefingModel
import EDTF
import Testing

@Suite("Claims differ where their figures exclude each other")
struct DifferenceTests {
  @Test("A number outside a range differs; all claims that measure the same are shown")
  func numberAndRange() throws {
    var newsroom = Newsroom()
    try newsroom.add("a", measuring: "attackers", (.number(1_200), "1200", "fighters"))
    try newsroom.add(
      "b", measuring: "Attackers", (.range(900...1_100), "900..1100", "fighters"), (.number(1_000), "1000", nil))
    let differences = newsroom.differences
    #expect(differences.map(\.measure) == ["attackers"])
    #expect(differences.map(\.unit) == [nil], "One of them names no unit, so none is lent to it")
    #expect(differences.first?.claims.map(\.dispatch) == [0, 1, 1])
  }

  @Test("A number inside a range, and ranges that meet, do not differ")
  func overlap() throws {
    var newsroom = Newsroom()
    try newsroom.add(
      "a", measuring: "attackers", (.number(1_100), "1100", nil), (.range(900...1_100), "900..1100", nil),
      (.range(1_100...1_300), "1100..1300", nil))
    #expect(newsroom.differences.isEmpty)
  }

  @Test("Words differ unless they are the same but for case and spaces")
  func words() throws {
    var newsroom = Newsroom()
    try newsroom.add("a", measuring: "leader", (.text, "Captain  Sanogo", nil), (.text, "captain sanogo", nil))
    #expect(newsroom.differences.isEmpty)
    try newsroom.add("b", measuring: "leader", (.text, "a general", nil))
    #expect(newsroom.differences.count == 1)
  }

  @Test("A number and a word differ")
  func numberAndWord() throws {
    var newsroom = Newsroom()
    try newsroom.add("a", measuring: "dead", (.number(12), "12", nil), (.text, "dozens", nil))
    #expect(newsroom.differences.count == 1)
  }

  @Test("Dates differ where they have no day in common, and a year beside them is a date")
  func dates() throws {
    func date(_ text: String) throws -> (Figure.Value, String, String?) { (.date(try ExtendedDate(text)), text, nil) }
    var newsroom = Newsroom()
    try newsroom.add("a", measuring: "fell", date("2013-01"), date("2013-01-10"), (.number(2_013), "2013", nil))
    try newsroom.add("b", measuring: "fell", date("[2013-01-10,2013-01-11]"), date("2013-01/.."))
    #expect(newsroom.differences.isEmpty)
    try newsroom.add("c", measuring: "fell", date("2013-01-12"))
    #expect(newsroom.differences.count == 1)
  }

  @Test("A date and a word differ")
  func dateAndWord() throws {
    var newsroom = Newsroom()
    try newsroom.add(
      "a", measuring: "fell", (.date(try ExtendedDate("2013-01")), "2013-01", nil), (.text, "last week", nil))
    #expect(newsroom.differences.count == 1)
  }

  @Test("A unit that all figures have is theirs together")
  func oneUnit() throws {
    var newsroom = Newsroom()
    try newsroom.add("a", measuring: "attackers", (.number(1_200), "1200", "fighters"))
    try newsroom.add("b", measuring: "attackers", (.number(900), "900", "Fighters"))
    #expect(newsroom.differences.map(\.unit) == ["fighters"])
  }

  @Test("Figures in different units cannot be compared")
  func units() throws {
    var newsroom = Newsroom()
    try newsroom.add("a", measuring: "distance", (.number(20), "20", "km"), (.number(12.5), "12.5", "miles"))
    #expect(newsroom.differences.isEmpty)
    try newsroom.add("b", measuring: "distance", (.number(70), "70", "KM"))
    #expect(newsroom.differences.map(\.unit) == [nil])
    #expect(newsroom.differences.first?.claims.count == 3)
  }

  @Test("Different measures stand apart")
  func measures() throws {
    var newsroom = Newsroom()
    try newsroom.add("a", measuring: "attackers", (.number(1), "1", nil))
    try newsroom.add("b", measuring: "defenders", (.number(2), "2", nil))
    #expect(newsroom.differences.isEmpty)
  }
}
