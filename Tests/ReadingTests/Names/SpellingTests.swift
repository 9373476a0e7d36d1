import Testing

@testable import Reading

@Suite("How near spellings are") struct SpellingTests {
  @Test(
    "Letters put in, left out, changed and swapped each count once",
    arguments: [
      ("konna", "konna", 0), ("kona", "konna", 1), ("konnna", "konna", 1), ("komna", "konna", 1), ("knona", "konna", 1),
      ("kitten", "sitting", 3), ("", "abc", 3), ("abc", "", 3), ("ca", "abc", 3),
    ])
  func distance(left: String, right: String, expected: Int) {
    #expect(Spelling.distance(Array(left.utf8), Array(right.utf8), limit: 5) == expected)
    #expect(Spelling.distance(Array(right.utf8), Array(left.utf8), limit: expected) == expected)
    #expect(Spelling.distance(Array(left.utf8), Array(right.utf8), limit: expected - 1) == nil)
  }

  @Test("Of several near words the nearest is meant, of equally near ones the first")
  func nearest() {
    #expect(Spelling.nearest(to: "stats", among: ["state", "status"]) == "state")
    #expect(Spelling.nearest(to: "STATUS", among: ["state", "status"]) == "status")
    #expect(Spelling.nearest(to: "place", among: ["kind", "name"]) == nil)
    #expect(Spelling.nearest(to: "x", among: []) == nil)
  }

  @Test(
    "Folding takes away case, accents and the shape of marks, in every script as far as it can",
    arguments: [
      ("Sévaré", "sevare"), ("Se\u{301}vare\u{301}", "sevare"), ("GAO", "gao"), ("Æthelred Œuvre", "aethelred oeuvre"),
      ("Łódź", "lodz"), ("Straße", "strasse"), ("N’Djamena", "n'djamena"), ("Ould‑Hamaha", "ould-hamaha"),
      ("a\u{A0} \n b ", "a b"), ("Ñandú ṭ", "nandu t"), ("МАЛИ", "мали"), ("مَالِي", "مالي"), ("İstanbul", "istanbul"),
      ("Ɓamako", "bamako"), ("", ""),
    ])
  func folding(name: String, folded: String) {
    #expect(String(decoding: NameFolding.fold(name), as: UTF8.self) == folded)
  }
}
