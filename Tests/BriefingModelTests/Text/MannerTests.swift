import Testing

@testable import BriefingModel

@Suite("How a claim gives what was said")
struct MannerTests {
  private func manner(of text: String) -> Claim.Manner { Claim.Manner(of: Array(text.utf8)) }

  @Test(
    "A text without a word outside its quotation marks is a quotation, in any language",
    arguments: [
      "“We hold the town.”", "“We hold the town”.", "‘We hold the town.’", "\"We hold the town.\"", "'We hold it.'",
      "« Nous tenons la ville. »", "«Nous tenons la ville», …", "„Wir halten die Stadt.“", "„Trzymamy miasto.”",
      "»Wir halten die Stadt.«", "»Pidämme kaupungin.»", "”Vi håller staden.”", "‚Wir halten sie.‘", "›Ja.‹",
      "‹ Oui. ›",
      "「町を制圧した。」", "『町を制圧した』", "“我们占领了这座城市。”", "«نحن نسيطر على المدينة»", "”نحن هنا“", "״אנחנו כאן״", "＂はい＂",
      "“We hold it,” … “and more.”", "“We hold it. “And we stay.”", "“He said ‘no’ to us.”",
      "‘We hold the rebels’ town.’", "'We hold the rebels' town.'", "‘It’s ours, ours’.", "« Il a dit “non”. »",
    ])
  func quotation(text: String) { #expect(manner(of: text) == .quotation) }

  @Test(
    "A text with words inside quotation marks and outside is quoted in part",
    arguments: [
      "“We hold it,” he said.", "“We hold it,” he said, “and more.”", "He spoke of a ‘terrorist attack’ on the town.",
      "He wants ‘terrorists’, he said, ‘out of the town.’", "Il a parlé d’une « attaque terroriste ».",
      "Er sprach von einem „Angriff“ auf die Stadt.", "Hän puhui »hyökkäyksestä».", "彼は「攻撃」と述べた。", "他说“不”的时候。",
      "They are 'terrorists' to the governor.", "“We hold it.” 1",
    ])
  func partial(text: String) { #expect(manner(of: text) == .partial) }

  @Test(
    "A text without quotation marks, or with marks that quote nothing, is a paraphrase",
    arguments: [
      "", "He held the governor’s town.", "They held the rebels' town in the '90s.",
      "The pipe was 5\" wide and 6\" deep.",
      "Nothing is in “” here.", "He said “…”.", "“We hold it, he said.", "A ” b « c", "L’attaque d’aujourd’hui",
      "צה״ל תקף",
      "5 < 6 » 4",
    ])
  func paraphrase(text: String) { #expect(manner(of: text) == .paraphrase) }

  @Test("A text of nothing but opening marks is read in time")
  func hostile() {
    let marks = String(repeating: "“ ‘a «b \"c 's's' „", count: 40_000)
    #expect(manner(of: marks) != .quotation)
  }

  @Test("A claim says what stands in its own block and in the items of its lists, and nothing behind it")
  func text() {
    var body = Body()
    body.blocks = [
      Block(kind: .paragraph, text: Array("Before.".utf8)), Block(kind: .claim(0), text: Array("He said:".utf8)),
      Block(kind: .listItem, text: Array("“one”".utf8), parent: 1),
      Block(kind: .listItem, text: Array("“two”".utf8), parent: 2), Block(kind: .list),
      Block(kind: .listItem, text: Array("After.".utf8), parent: 4),
    ]
    body.claims = [Claim(block: 1)]
    #expect(String(decoding: body.text(of: body.claims[0]), as: UTF8.self) == "He said: “one” “two”")
    #expect(body.manner(of: body.claims[0]) == .partial)
  }
}
