import Testing

@testable import SiteRendering

@Suite("Names are listed as their language lists them")
struct CollationTests {
  @Test(
    "Each language has its order",
    arguments: [
      (
        "en", ["Ängelholm", "Aleppo", "zebra", "Ébène", "Al-Hasakah", "ebony", "Zürich", "al Anbar"],
        ["al Anbar", "Al-Hasakah", "Aleppo", "Ängelholm", "Ébène", "ebony", "zebra", "Zürich"]
      ),
      (
        "sv", ["Ängelholm", "Östersund", "Zorn", "Åre", "Arboga"], ["Arboga", "Zorn", "Åre", "Ängelholm", "Östersund"]
      ),
      ("da", ["Aarhus", "Ørsted", "Ærø", "Åbenrå", "Zealand"], ["Aarhus", "Zealand", "Ærø", "Ørsted", "Åbenrå"]),
      ("de", ["Zürich", "Äpfel", "Apfel", "Straße", "Strasse"], ["Apfel", "Äpfel", "Strasse", "Straße", "Zürich"]),
      ("es-MX", ["nube", "ñandú", "oso"], ["nube", "ñandú", "oso"]),
      ("en", ["nzima", "ñandú"], ["ñandú", "nzima"]),
    ])
  func order(language: String, names: [String], expected: [String]) {
    #expect(Collation(language: language).sorted(names) { $0 } == expected)
  }

  @Test("A name stands under its base letter, or under the letter that its language has")
  func letters() {
    func letter(_ name: String, _ language: String) -> String? {
      let collation = Collation(language: language)
      return collation.letter(of: collation.key(of: name))
    }
    #expect(letter("“Élysée”", "en") == "E")
    #expect(letter("Åre", "en") == "A")
    #expect(letter("Åre", "sv") == "Å")
    #expect(letter("2nd Army", "en") == nil)
    #expect(letter("Бамако", "en") == "Б")
    #expect(letter("…", "en") == nil)
  }
}
