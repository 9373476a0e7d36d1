import CommonMark
import Testing

@Suite("Limits")
struct LimitTests {
  @Test("What keeps to a limit is parsed, and one more is refused", arguments: Boundary.all)
  func boundary(_ boundary: Boundary) {
    #expect(refusal(of: boundary.source(boundary.allowed)) == nil)
    let refusal = refusal(of: boundary.source(boundary.allowed + 1))
    #expect(refusal?.limit == boundary.limit)
    #expect(refusal?.allowed == boundary.allowed)
  }

  struct Boundary: Sendable {
    var limit: Refusal.Limit
    var allowed: Int
    var source: @Sendable (Int) -> String

    static let all = [
      Boundary(limit: .fileSize, allowed: 1 << 20) { times("a", $0) },
      Boundary(limit: .nesting, allowed: 100) { times("> ", $0) + "a" },
      Boundary(limit: .nesting, allowed: 100) { times("- ", $0) + "a" },
      Boundary(limit: .paragraphLines, allowed: 1000) { times("a\n", $0) + "|-|" },
      Boundary(limit: .images, allowed: 1000) { times("![", $0) },
      Boundary(limit: .unclosedMarkup, allowed: 100) { "a" + times("<!", $0) },
      Boundary(limit: .closingParentheses, allowed: 1000) { "http://a.b/" + times(")", $0) },
      Boundary(limit: .tableColumns, allowed: 64) { times("|a", $0) + "\n" + times("|-", $0) },
      Boundary(limit: .tableCells, allowed: 200_000) { "|a\n|-\n" + times("a\n", $0 - 1) },
    ]
  }

  @Test("A refusal says which limit, how many, and where")
  func place() {
    let refusal = refusal(of: "é\r\n\r\nb " + times("![", 1001))
    #expect(refusal?.limit == .images)
    #expect(refusal?.allowed == 1000)
    #expect(refusal?.found == 1001)
    #expect(refusal?.offset == 2 + 4 + 2 + 2000)
    #expect(refusal?.line == 3)
    #expect(refusal?.column == 2 + 2000 + 1)
  }

  @Test("Counts start again with each paragraph, heading, bullet and fence")
  func reset() {
    let many = times("![", 900)
    for separator in ["\n\n", "\n \t\n", "\n# a\n", "\n- ", "\n>\n", "\n```\n"] {
      #expect(refusal(of: many + separator + many) == nil)
    }
    for separator in ["\n", "\n2. ", "\n    - ", "\n> ", "\n#a\n", "\n-a\n", "\n``` `\n"] {
      #expect(refusal(of: many + separator + many) != nil)
    }
  }

  @Test(
    "Large but ordinary documents are parsed",
    arguments: [
      ("", "Rebels took [Konna](place:konna) on *Thursday*, said https://example.org/a_b_c.\n\n"),
      ("", "- [Konna](place:konna) and more\n  - deeper *list*\n"),
      ("", "12. [Konna](place:konna) and more, as told by a@b.org\n"),
      (
        "| a | b | c |\n|---|:-:|--:|\n",
        "| [Konna](place:konna) in the north of Mopti | *b* and more text here, some words | 12 |\n"
      ),
      ("```\n", "2013-01-10 10:00:00 [info] the job_runner has started <id@host>\n"),
      ("", "A paragraph on many lines, without any line between them, as some editors write it\n"),
      ("", "> A quotation on many lines,\n>\n> with more of them\n"),
      ("", "Text[^1] with a note[^2].\n\n[^1]: See <https://example.org>.\n\n"),
      ("![a][a] ![b][b]\n\n[a]: <data:image/png;base64," + times("A", 400_000) + ">\n", "\n"),
    ])
  func ordinary(prefix: String, unit: String) {
    var source = bytes(prefix)
    while source.count < 500_000 { source += bytes(unit) }
    #expect(refusal(of: source) == nil)
  }

  @Test("A thematic break of many bullets and a long line of text are no nesting")
  func noNesting() throws {
    #expect(try html(times("- ", 500)) == "<hr />\n")
    #expect(try html("- " + times("* ", 500)) == "<ul>\n<li>\n<hr />\n</li>\n</ul>\n")
    #expect(refusal(of: times(" ", 500) + "a - b") == nil)
    #expect(refusal(of: times("[a]", 500)) == nil)
  }

  @Test("References cost what they put in, each as often as its own label is used")
  func references() {
    let long = times("x", 1000)
    let one = "[one]: \(long)\n\n[two]: y\n\n"
    #expect(refusal(of: one + times("[one]", 1048)) == nil)
    #expect(refusal(of: one + times("[one]", 1049)) != nil)
    #expect(refusal(of: one + times("[ OnE]", 1049)) != nil)
    #expect(refusal(of: one + times("[two]", 1049)) == nil)
  }
}

private func times(_ text: String, _ count: Int) -> String {
  String(repeating: text, count: count)
}
