import Mustache
import Testing

@Suite("Bounds")
struct BoundsTests {
  @Test("Sections deeper than the limit are refused, up to it they work")
  func depth() throws {
    let deep = { String(repeating: "{{#a}}", count: $0) + "x" + String(repeating: "{{/a}}", count: $0) }
    #expect(try render(deep(100), ["a": true]) == "x")
    #expect(
      problems(deep(100_000)) == [
        "main.mustache:1:601: error: sections stand in one another more than 100 deep [too-deep]"
      ])
  }

  @Test("A long chain of partials is refused, a shorter one works")
  func chain() throws {
    func chain(_ count: Int) -> [String: String] {
      var partials = ["p\(count)": "x"]
      for number in 0..<count { partials["p\(number)"] = "{{>p\(number + 1)}}" }
      return partials
    }
    #expect(try render("{{>p0}}", partials: chain(90)) == "x")
    #expect(problems("{{>p0}}", partials: chain(300)).contains { $0.contains("more than 100 deep") })
  }

  @Test("Templates that double one another are refused")
  func doubling() {
    var partials = ["p30": ""]
    for number in 0..<30 { partials["p\(number)"] = "{{>p\(number + 1)}}{{>p\(number + 1)}}" }
    #expect(
      problems("{{>p0}}", partials: partials).contains { $0.hasSuffix("takes more than 50000 steps [too-large]") })
  }

  @Test(
    "Long templates of one kind are read to their end",
    arguments: [
      "{{", "{{{a}}", "{{=x=}}", "{{= x}}", "{{#a}}{{/b}}", "{{/a}}", "{{#a}}{{/a}}", "{{!", "{{a}}", "{{}}",
      " {{! }} ",
      "{{$a}}{{/a}}", "\n  ", "{{=<% %>=}}<%={{ }}=%>", "{{<main}}", "é", "{", "}}",
    ])
  func long(_ piece: String) {
    _ = problems(String(repeating: piece, count: 20_000))
  }

  @Test("A name that has the same bytes everywhere can be text of the template", arguments: 0..<40 as Range<UInt64>)
  func constants(_ seed: UInt64) {
    let (name, bytes): (Name, [UInt8]) = ("constant", [3])
    var source = RandomTemplates(
      seed: seed, pieces: ["{{constant}}", "{{{constant}}}", "<a href='{{constant}}{{a}}'>"])
    for _ in 0..<50 {
      let partials = ["p": source.template(), "q": source.template()]
      guard let template = (try? Library(sources(source.template(), partials)))?["main"] else { continue }
      var data = RandomTemplates.data
      let without = template.with([name: bytes]).render(data)
      data[name] = .markup(bytes)
      #expect(without == template.render(data))
    }
  }

  @Test("Random templates are rendered or refused", arguments: 0..<40 as Range<UInt64>)
  func random(_ seed: UInt64) {
    var source = RandomTemplates(seed: seed)
    for _ in 0..<50 {
      let partials = ["p": source.template(), "q": source.template()]
      guard let library = try? Library(sources(source.template(), partials)) else { continue }
      for name in library.names {
        guard let template = library[name] else { continue }
        let bytes = template.render(RandomTemplates.data)
        #expect(template.with([:]).render(RandomTemplates.data) == bytes)
        _ = library.check(name, against: ShapeTests.page)
      }
    }
  }
}

/// Makes templates from pieces that meet in unforeseen ways, the same ones for the same seed.
struct RandomTemplates {
  static let data: Object = [
    "a": "x<y", "b": true, "c": ["1", "2", ["a": "z", "c": ["3", []]]], "d": ["a": "in", "c": [], "d": ["a": .none]],
  ]
  private static let pieces = [
    "{{a}}", "{{{a}}}", "{{&d.a}}", "{{.}}", "{{d.d.a}}", "text", " ", "  ", "\n", "\r\n", "<", "{{! x }}", "{{>p}}",
    "{{>q}}",
    "{{=<% %>=}}", "<%a%>", "<%={{ }}=%>", "{{", "}}", "{{#x", "é",
  ]
  /// Further pieces.
  private let more: [String]
  private static let pairs = ["#a", "#b", "#c", "#d", "#.", "^a", "^c", "#d.c", "<p", "<q", "$a", "$b"]

  private var state: UInt64

  init(seed: UInt64, pieces: [String] = []) {
    more = pieces
    state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1
  }

  mutating func template(depth: Int = 0) -> String {
    var text = ""
    for _ in 0..<(1 + number(below: 6)) {
      if depth < 5, number(below: 3) == 0 {
        let pair = Self.pairs[number(below: Self.pairs.count)]
        text += "{{\(pair)}}" + template(depth: depth + 1) + "{{/\(pair.dropFirst())}}"
      } else {
        // The last pieces break a template, so they are rare.
        let pieces = more + Self.pieces
        let count = number(below: 20) == 0 ? pieces.count : pieces.count - 7
        text += pieces[number(below: count)]
      }
    }
    return text
  }

  private mutating func number(below limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % limit
  }
}
