import BriefingModel
import Reading
import Testing

@Suite("YAML that would cost too much") struct YAMLLimitsTests {
  private func expect(_ lines: String, _ report: String, _ location: SourceLocation = #_sourceLocation) {
    expectDiagnostics(["places/konna.md": "---\nname: Konna\n\(lines)\n---\n"], report, location)
  }

  @Test("A bomb of aliases")
  func aliasBomb() {
    var lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"]
    for level in 1...9 {
      let uses = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
      lines.append("a\(level): &a\(level) [\(uses)]")
    }
    let reading = readBriefing(files: [
      SourceFile(path: "briefing.yml", bytes: Array("title: Test\n".utf8)),
      SourceFile(path: "places/a.md", bytes: Array("---\n\(lines.joined(separator: "\n"))\n---\n".utf8)),
    ])
    #expect(
      reading.diagnostics.map(\.report) == [
        "error: the front matter has more than 32 aliases (“*name”) [yaml-too-large]"
      ])
  }

  @Test("Few aliases that stand for many values")
  func values() {
    let tens = Array(repeating: "x", count: 100).joined(separator: ", ")
    var lines = ["a: &a [\(tens)]", "b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a, *a]"]
    lines.append("c: [*b, *b, *b, *b, *b, *b, *b, *b, *b, *b, *b]")
    let text = "---\n«name: Konna»\n\(lines.joined(separator: "\n"))\n---\n"
    expectDiagnostics(
      ["places/konna.md": text], "error: the front matter has more than 10000 values [yaml-too-large]")
  }

  @Test("Aliases as keys are not worth a hang")
  func aliasKeys() {
    var lines = ["? &a0 [x, x]\n: 1"]
    for level in 1...15 { lines.append("? &a\(level) [*a\(level - 1), *a\(level - 1)]\n: 1") }
    let reading = readBriefing(files: [
      SourceFile(path: "places/a.md", bytes: Array("---\n\(lines.joined(separator: "\n"))\n---\n".utf8))
    ])
    #expect(reading.hasErrors)
  }

  @Test("Brackets in brackets in brackets")
  func brackets() {
    expect(
      "aliases: " + String(repeating: "[", count: 100) + "«[»" + String(repeating: "[", count: 500),
      "error: the front matter is nested more than 100 deep [yaml-too-large]")
  }

  @Test("Lists in lists in lists")
  func lists() {
    expect(
      String(repeating: "- ", count: 100) + "«-» " + String(repeating: "- ", count: 500),
      "error: the front matter is nested more than 100 deep [yaml-too-large]")
  }

  @Test("Front matter of more than 64 KiB")
  func size() {
    expectDiagnostics(
      ["places/konna.md": "---\n«n»ame: Konna\n" + String(repeating: "# more\n", count: 10_000) + "---\n"],
      "error: the front matter is larger than 64 KiB [yaml-too-large]")
  }

  @Test("Very many keys that are given twice are told as far as the first twenty")
  func duplicates() {
    let lines = (0..<3000).map { "key\($0 % 1500): x" }.joined(separator: "\n")
    let reading = readBriefing(files: [
      SourceFile(path: "briefing.yml", bytes: Array("title: Test\n".utf8)),
      SourceFile(path: "places/a.md", bytes: Array("---\n\(lines)\n---\n".utf8)),
    ])
    #expect(reading.diagnostics.map(\.name) == Array(repeating: .duplicateKey, count: 20))
  }

  @Test("Many values on one long line are placed as well as few")
  func longLine() {
    let names = Array(repeating: "é", count: 9000).joined(separator: ", ")
    expect("aliases: [\(names), «[Kona]»]", "error: an item of “aliases” is a text, not a list [wrong-type]")
    let lists = Array(repeating: "[]", count: 9000).joined(separator: ", ")
    expect("aliases: [\(lists), «[Kona]»]", "error: an item of “aliases” is a text, not a list [wrong-type]")
  }
}
