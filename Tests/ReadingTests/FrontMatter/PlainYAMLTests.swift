import Testing

@testable import Reading

/// What is read without Yams is what Yams would have read, to the byte.
@Suite struct PlainYAMLTests {
  @Test func readsWhatYamsReads() {
    var generator = Pieces(seed: 7)
    var plain = 0
    for number in 0..<4_000 {
      let yaml = generator.frontMatter()
      let text = SourceText(path: "Content/dispatches/a.md", bytes: Array("---\n\(yaml)---\n".utf8))
      let range = 4..<(4 + yaml.utf8.count)
      guard let entries = PlainYAML.entries(of: text, in: range) else { continue }
      plain += 1
      var yams = YAMLText(text, range: range)
      let expected = yams.composedEntries()
      #expect(yams.diagnostics.isEmpty, "\(number): \(yaml)")
      #expect(expected.map(dump) == dump(entries), "\(number): \(yaml)")
    }
    // Were it never used, the comparison would say nothing.
    #expect(plain > 400)
  }

  @Test(arguments: [
    "title: \"Konna: the town\"\nsource: reuters\npublished: 2013-01-10T17:48:00Z\n",
    "dateline: {place: konna, date: 2013-01-10}\nwires: [afp, reuters]\n",
    "coordinates: [10.472, -6.477]\naliases: [South Konna, U.S.]\n",
    "name: Général Traoré – “the general”\n",
    "roles:\n  - {title: envoy, of: ecowas}\n  - \"speaker: of all\"\n  - mayor\ntype: person\n",
  ])
  func isUsedForWhatDesksWrite(_ yaml: String) {
    let text = SourceText(path: "a.md", bytes: Array(yaml.utf8))
    #expect(PlainYAML.entries(of: text, in: text.bytes.indices) != nil)
  }

  @Test(arguments: [
    "a: b: c\n", "a: b #c\n", "a: 'b'\n", "a: b\n  c\n", "a:\n", "a: &b c\n", "a: [b,c]\n", "a: {b: c,}\n",
    "a: \"b\\n\"\n",
    "a:\n- b\n", "a:\n  - b\n - c\n", "a:\n  - b\n    c\n", "a:\n  - b: c\n", "a:\n  -  b\n", "a:\n  - - b\n",
    "a:\n  - b\n\n",
    "a: b\na: c\n", "a: b \n", "# a\n", "a: - b\n", "a: b\u{2028}c\n", "- a\n", "a: b", "\n",
  ])
  func leavesToYamsWhatMayMeanSomethingElse(_ yaml: String) {
    let text = SourceText(path: "a.md", bytes: Array(yaml.utf8))
    #expect(PlainYAML.entries(of: text, in: text.bytes.indices) == nil)
  }

  private func dump(_ entries: [YAMLEntry]) -> String {
    entries.map { "\($0.key) \($0.keyRange) \(dump($0.value))" }.joined(separator: "\n")
  }

  private func dump(_ value: YAMLValue) -> String {
    switch value.content {
    case .text(let text, let start): "text(\(text), \(start.map(String.init) ?? "-")) \(value.range)"
    case .list(let values): "list(\(values.map(dump).joined(separator: "; "))) \(value.range)"
    case .map(let entries): "map(\(dump(entries))) \(value.range)"
    }
  }
}

/// Front matter put together of what desks write and of what YAML gives a meaning.
private struct Pieces {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func frontMatter() -> String {
    (0...below(4)).map { _ in
      "\(one(["title", "name", "a-b", "x1", "yes", "null"])):\(below(5) == 0 ? list() : " \(value())")\n"
    }
    .joined()
  }

  /// A list on lines of its own.
  private mutating func list() -> String {
    let indent = one(["", " ", "  ", "  ", "    "])
    return (0...below(3)).map { _ in
      "\n\(below(20) == 0 ? " " : "")\(indent)-\(one([" ", " ", " ", "  ", ""]))\(value())"
    }.joined()
  }

  private mutating func value() -> String {
    switch below(10) {
    case 0: "[" + (0...below(3)).map { _ in word() }.joined(separator: one([", ", ", ", ", ", ","])) + "]"
    case 1: "{" + (0...below(2)).map { _ in "k\(below(3)): \(word())" }.joined(separator: ", ") + "}"
    case 2...3: "\"" + text() + "\""
    case 4:
      one(["", "~", "|", "> a", "'a'", "*a", "&a b", "!!str a", "@a", "`a`", "%a", "- a", "? a", "a\n  b", "-1", "---"])
    default: text()
    }
  }

  private mutating func text() -> String {
    (0...below(5)).map { _ in word() }.joined(
      separator: one([" ", " ", " ", " ", "  ", ", ", ": ", " #", "#", ":", " - "]))
  }

  private mutating func word() -> String {
    one([
      "Konna", "2013-01-10", "2013-01-10T17:48:00Z", "1.5", "0x1F", "true", "no", "it's", "a/b", "(so)", "-6.4",
      "South Konna", "U.S.", "é", "Traoré",
      "Straße", "“so”", "–", "…", "日本", "x?", "+1", "a_b", "~", "http://a.b/c", "a:b", "-", "a-", "1_000", "\u{A0}",
      "=", "a]", "{b",
    ])
  }

  private mutating func one(_ items: [String]) -> String { items[below(items.count)] }

  private mutating func below(_ limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % limit
  }
}
