import Mustache
import Testing

/// A template, its data and partials, and what comes out.
struct Example: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let template: String
  let expected: String
  let data: Object
  let partials: [String: String]

  init(
    _ description: String, _ template: String, _ expected: String, data: Object = [:], partials: [String: String] = [:]
  ) {
    testDescription = description
    self.template = template
    self.expected = expected
    self.data = data
    self.partials = partials
  }

  func check() throws {
    #expect(try render(template, data, partials: partials) == expected)
  }
}

@Suite("The language")
struct LanguageTests {
  @Test(
    "Names are printed",
    arguments: [
      Example("as they are where there is none", "No tags, \"quotes\" & all\n", "No tags, \"quotes\" & all\n"),
      Example("escaped", "{{a}}", "&lt;i&gt; &amp; &quot;x&quot; &#39;y&#39;", data: ["a": "<i> & \"x\" 'y'"]),
      Example("unescaped with three braces", "{{{a}}}", "<b>&</b>", data: ["a": "<b>&</b>"]),
      Example("unescaped with an ampersand", "{{& a }}", "<b>&</b>", data: ["a": "<b>&</b>"]),
      Example("as finished markup in any way", "{{a}}{{{a}}}", "<b><b>", data: ["a": .markup(Array("<b>".utf8))]),
      Example("as numbers", "{{a}} {{b}}", "1200 -7", data: ["a": 1200, "b": -7]),
      Example("as nothing where they are missing", "[{{a}}{{a.b}}{{{a}}}]", "[]"),
      Example("as nothing where they are no text", "[{{a}}{{b}}{{c}}]", "[]", data: ["a": true, "b": ["x"], "c": [:]]),
      Example("with spaces around", "[{{ a }}|{{  &  a}}|{{{ a }}}]", "[x|x|x]", data: ["a": "x"]),
      Example("in their own line endings", "a\r\n{{a}}\r\n", "a\r\nx\r\n", data: ["a": "x"]),
      Example("by a path", "{{a.b.c}}", "deep", data: ["a": ["b": ["c": "deep"]]]),
      Example("as nothing where a path breaks", "[{{a.b.c}}]", "[]", data: ["a": ["b": [:]], "c": "outer"]),
      Example("in other scripts", "{{ад}}", "Конна", data: ["ад": "Конна"]),
    ])
  func names(_ example: Example) throws {
    try example.check()
  }

  @Test("A quotation mark is escaped even with a combining mark behind it")
  func combiningMark() throws {
    #expect(try render("{{a}}", ["a": "\"\u{301}<\u{338}"]) == "&quot;\u{301}&lt;\u{338}")
  }

  @Test(
    "Sections are rendered",
    arguments: [
      Example("when a flag is true", "{{#a}}yes{{/a}}{{^a}}no{{/a}}", "yes", data: ["a": true]),
      Example("inverted when a flag is false", "{{#a}}yes{{/a}}{{^a}}no{{/a}}", "no", data: ["a": false]),
      Example("inverted when a name is missing", "{{#a}}yes{{/a}}{{^a}}no{{/a}}", "no"),
      Example("inverted for an empty list", "{{#a}}yes{{/a}}{{^a}}no{{/a}}", "no", data: ["a": []]),
      Example("inverted for empty text", "{{#a}}yes{{/a}}{{^a}}no{{/a}}", "no", data: ["a": ""]),
      Example("for a number, also 0", "{{#a}}yes {{.}}{{/a}}", "yes 0", data: ["a": 0]),
      Example("with text as the innermost value", "{{#a}}{{.}}, {{a}}{{/a}}", "x, x", data: ["a": "x"]),
      Example("for each element", "{{#a}}({{.}}){{/a}}", "(1)(x)()", data: ["a": [1, "x", .none]]),
      Example("for each list in a list", "{{#a}}{{#.}}{{.}}{{/.}};{{/a}}", "12;3;", data: ["a": [[1, 2], [3]]]),
      Example("with inner names first", "{{#a}}{{n}}{{/a}}{{n}}", "io", data: ["n": "o", "a": ["n": "i"]]),
      Example("with outer names visible", "{{#a}}{{#b}}{{n}}{{/b}}{{/a}}", "o", data: ["n": "o", "a": ["b": [:]]]),
      Example("with a flag leaving the context", "{{#a}}{{#f}}{{.}}{{/f}}{{/a}}", "x", data: ["a": ["x"], "f": true]),
      Example("by a path", "{{#a.b}}{{c}}{{/a.b}}", "x", data: ["a": ["b": ["c": "x"]]]),
      Example("two of one name after another", "{{#a}}1{{/a}}-{{#a}}2{{/a}}", "1-2", data: ["a": true]),
      Example("one in another of its name", "{{#a}}({{#a}}x{{/a}}){{/a}}", "(x)", data: ["a": true]),
      Example(
        "without the lines of their tags", "<ul>\n{{#a}}\n  <li>{{.}}</li>\n{{/a}}\n</ul>\n",
        "<ul>\n  <li>x</li>\n  <li>y</li>\n</ul>\n", data: ["a": ["x", "y"]]),
      Example("with a last line without end", "{{#a}}\nx\n  {{/a}}", "x\n", data: ["a": true]),
    ])
  func sections(_ example: Example) throws {
    try example.check()
  }

  @Test(
    "Comments and delimiters leave nothing behind",
    arguments: [
      Example("inside a line", "a{{! no }}b", "ab"),
      Example("on a line of their own", "a\n  {{! no }}\nb\n", "a\nb\n"),
      Example("over several lines", "a\n{{!\n no\n}}\nb\n", "a\nb\n"),
      Example("when delimiters change", "{{=<% %>=}}<%a%> {{a}}<%={{ }}=%> {{a}}", "x {{a}} x", data: ["a": "x"]),
      Example("when delimiters change on a line", "a\n  {{=| |=}}\n|a|\n", "a\nx\n", data: ["a": "x"]),
      Example("when one character opens and closes", "{{=| |=}}|#a||.||/a|", "xy", data: ["a": ["x", "y"]]),
    ])
  func comments(_ example: Example) throws {
    try example.check()
  }

  @Test(
    "Partials are included",
    arguments: [
      Example(
        "with the context of their tag", "{{#a}}{{>p}}{{/a}}", "x", data: ["a": ["n": "x"]], partials: ["p": "{{n}}"]),
      Example("with their own delimiters", "{{=| |=}}|>p|", "x", data: ["n": "x"], partials: ["p": "{{n}}"]),
      Example("inside a line as they are", "a {{>p}} b", "a 1\n2 b", partials: ["p": "1\n2"]),
      Example(
        "indented on a line of their own", "<a>\n  {{>p}}\n</a>\n", "<a>\n  <b>\n\n    <i>\n</a>\n",
        partials: ["p": "<b>\n\n  <i>\n"]),
      Example(
        "indented, but not what they print", "  {{>p}}\n", "  |1\n2|\n", data: ["n": "1\n2"],
        partials: ["p": "|{{n}}|\n"]),
      Example("in one another", " {{>p}}\n", "  x\n y\n", partials: ["p": " {{>q}}\ny\n", "q": "x\n"]),
      Example(
        "in themselves as deep as the data goes", "{{>p}}", "1(2(3()))",
        data: ["n": 1, "in": ["n": 2, "in": ["n": 3, "in": .none]]], partials: ["p": "{{n}}({{#in}}{{>p}}{{/in}})"]),
      Example(
        "in themselves for each element", "{{>p}}", "a[b[]c[d[]]]",
        data: ["n": "a", "in": [["n": "b", "in": []], ["n": "c", "in": [["n": "d", "in": []]]]]],
        partials: ["p": "{{n}}[{{#in}}{{>p}}{{/in}}]"]),
    ])
  func partials(_ example: Example) throws {
    try example.check()
  }

  @Test("A partial in itself ends where the data would only repeat an outer value")
  func repeatedOuterValue() throws {
    let partials = ["p": "x{{#in}}{{>p}}{{/in}}"]
    #expect(try render("{{>p}}", ["in": [[:], [:]]], partials: partials) == "xxx")
    #expect(try render("{{>p}}", ["in": true], partials: partials) == "x")
  }
}
