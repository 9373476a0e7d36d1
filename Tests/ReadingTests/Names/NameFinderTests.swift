import BriefingModel
import Testing

@testable import Reading

@Suite("Names in a text") struct NameFinderTests {
  private static let finder = NameFinder(
    RecordDirectory(
      entries: [
        entry(.actor, "al-qaeda", "Al-Qaeda", Alias(name: "al-Qaida")),
        entry(.actor, "azawad", "Azawad"),
        entry(.actor, "france", "France", Alias(name: "Paris", kind: .weak)),
        entry(.actor, "mali", "Mali"),
        entry(
          .actor, "mujao", "Movement for Oneness and Jihad in West Africa", Alias(name: "MUJAO", kind: .acronym),
          Alias(name: "MUJOA", kind: .misspelling)),
        entry(.actor, "soldiers", "soldiers"),
        entry(.actor, "traore", "Dioncounda Traoré", Alias(name: "Traoré", kind: .weak)),
        entry(.actor, "us", "United States", Alias(name: "US", kind: .acronym)),
        DirectoryEntry(kind: .actor, id: "zwith", name: "Secret Army", isWithheld: true),
        entry(.event, "gao-seizure", "Seizure of Gao"),
        entry(.place, "africa", "Africa"),
        entry(.place, "guinea", "Guinea"),
        entry(.place, "mali", "Mali"),
        entry(.place, "mali-front", "Mali Front", Alias(name: "Gao Front", kind: .weak)),
        entry(.place, "gao", "Gao"),
        entry(.place, "ndjamena", "N’Djamena"),
        entry(.place, "paris", "Paris"),
        entry(.place, "west-africa", "West Africa"),
      ], stubs: [UnknownRecord(kind: .place, id: "kidal", name: "Kidal")]))

  private static func entry(_ kind: RecordKind, _ id: String, _ name: String, _ aliases: Alias...) -> DirectoryEntry {
    DirectoryEntry(kind: kind, id: id, name: name, aliases: aliases)
  }

  /// Returns the names found in a text, each with the number of records that it may mean.
  private func found(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return Self.finder.candidates(in: bytes, bytes.indices).compactMap { $0.meaning(in: bytes) }.map { name in
      bytes.string(name.range) + (name.references.count > 1 ? " (\(name.references.count))" : "")
        + (name.isMisspelt ? " misspelt" : "")
    }
  }

  @Test(
    "A name is found where it stands as words of its own",
    arguments: [
      ("Rebels in Gao, Guinea.", ["Gao", "Guinea"]),
      ("Gao", ["Gao"]),
      ("Gaoo, xGao, Gao2, Gao_x, 1Gao, Gaoé, éGao, Gao\u{301}x", []),
      ("Guinea-Bissau and non-Gao and Gao-based", []),
      ("Guinea\u{2011}Bissau, Guinea–Bissau", []),
      ("Gao—a town—and “Gao”, (Gao), Gao/Guinea", ["Gao", "Gao", "Gao", "Gao", "Guinea"]),
      ("Gao - Guinea", ["Gao", "Guinea"]),
      ("Gao- and Guinea-", ["Gao", "Guinea"]),
      ("Gao's and Gao’s, l'Azawad, l’Azawad", ["Gao", "Gao", "Azawad", "Azawad"]),
      ("gao.org, www.Gao, Gao. Guinea... Gao", ["Gao", "Guinea", "Gao"]),
      ("Ga\u{AD}o Gao\u{200D}x", []),
    ])
  func boundaries(text: String, names: [String]) {
    #expect(found(text) == names)
  }

  @Test(
    "Capitals are those of the name, but the first letter of it may differ where that shows no other word",
    arguments: [
      ("the US told us, Us", ["US"]), ("gao GAO Gao", ["Gao"]),
      ("Soldiers and soldiers, SOLDIERS", ["Soldiers", "soldiers"]),
      ("al-Qaida, Al-Qaida, Al-Qaeda, al-Qaeda, AL-QAEDA", ["al-Qaida", "Al-Qaida", "Al-Qaeda", "al-Qaeda"]),
      ("west Africa, west africa", ["west Africa"]),
      ("the seizure of Gao, the Seizure of Gao", ["Gao", "Seizure of Gao"]),
    ])
  func capitals(text: String, names: [String]) {
    #expect(found(text) == names)
  }

  @Test(
    "Accents, Unicode form, apostrophes, dashes and spaces make no difference",
    arguments: [
      ("Dioncounda Traore", ["Dioncounda Traore"]),
      ("Dioncounda Traore\u{301}.", ["Dioncounda Traore\u{301}"]),
      ("Dioncounda\u{A0}Traoré", ["Dioncounda\u{A0}Traoré"]),
      ("N'Djamena, N\u{2BC}Djamena", ["N'Djamena", "N\u{2BC}Djamena"]),
      ("Al\u{2011}Qaeda", ["Al\u{2011}Qaeda"]),
    ])
  func folding(text: String, names: [String]) {
    #expect(found(text) == names)
  }

  @Test(
    "The longest name goes first, and nothing inside it is found, whatever it means",
    arguments: [
      ("the Movement for Oneness and Jihad in West Africa", ["Movement for Oneness and Jihad in West Africa"]),
      ("Movement for Oneness and Jihad in West Asia", []),
      ("Oneness and Jihad in West Africa, Africa", ["West Africa", "Africa"]),
      ("the movement for oneness and jihad in West Africa", []),
      ("the Gao Front, the Mali Front", ["Mali Front"]),
      ("Gao Gao Front", ["Gao"]),
    ])
  func longest(text: String, names: [String]) {
    #expect(found(text) == names)
  }

  @Test(
    "What a name means: several records by equal right, weak aliases, misspellings, withheld records, records without a file",
    arguments: [
      ("Mali", ["Mali (2)"]), ("Traoré, Traore", []), ("Paris", ["Paris (2)"]), ("MUJOA", ["MUJOA misspelt"]),
      ("the Secret Army", []), ("Kidal", []),
    ])
  func meanings(text: String, names: [String]) {
    #expect(found(text) == names)
  }

  @Test("A long text of many beginnings of long names is read in one go")
  func linear() {
    let names = (0..<50).map { number in
      Self.entry(.actor, "a\(number)", String(repeating: "Gao ", count: number + 10) + "end")
    }
    let finder = NameFinder(RecordDirectory(entries: names))
    let bytes = Array(String(repeating: "Gao ", count: 20_000).utf8)
    #expect(finder.candidates(in: bytes, bytes.indices).isEmpty)
  }
}
