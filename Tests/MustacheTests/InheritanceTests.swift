import Testing

@Suite("Parents and blocks")
struct InheritanceTests {
  @Test(
    "A block shows",
    arguments: [
      Example("its default", "{{$a}}default{{/a}}", "default"),
      Example("its default in a parent", "{{<p}}{{/p}}", "[default]", partials: ["p": "[{{$a}}default{{/a}}]"]),
      Example("its default in a partial", "{{>p}}", "[default]", partials: ["p": "[{{$a}}default{{/a}}]"]),
      Example("what it is given", "{{<p}}{{$a}}own{{/a}}{{/p}}", "[own]", partials: ["p": "[{{$a}}default{{/a}}]"]),
      Example(
        "what it is given, each time", "{{<p}}{{$a}}1{{/a}}{{/p}} {{<p}}{{$a}}2{{/a}}{{/p}}", "[1] [2]",
        partials: ["p": "[{{$a}}default{{/a}}]"]),
      Example(
        "what it is given, beside defaults", "{{<p}}{{$b}}own{{/b}}{{/p}}", "one own",
        partials: ["p": "{{$a}}one{{/a}} {{$b}}two{{/b}}"]),
      Example(
        "what it is given through a partial", "{{<p}}{{$a}}own{{/a}}{{/p}}", "[own]",
        partials: ["p": "[{{>q}}]", "q": "{{$a}}default{{/a}}"]),
      Example(
        "what the outermost template gives", "{{<p}}{{$a}}own{{/a}}{{/p}}", "own",
        partials: ["p": "{{<q}}{{$a}}p's{{/a}}{{/q}}", "q": "{{$a}}q's{{/a}}"]),
      Example(
        "what a middle template gives", "{{<p}}{{/p}}", "p's",
        partials: ["p": "{{<q}}{{$a}}p's{{/a}}{{/q}}", "q": "{{$a}}q's{{/a}}"]),
      Example(
        "a block of its own name as the middle template's", "{{<p}}{{$a}}own{{/a}}{{/p}}|{{<p}}{{$b}}b{{/b}}{{/p}}",
        "own|<b>", partials: ["p": "{{<q}}{{$a}}<{{$b}}p's{{/b}}>{{/a}}{{/q}}", "q": "{{$a}}q's{{/a}}"]),
      Example(
        "names where it stands", "{{<p}}{{$a}}{{n}}{{/a}}{{/p}}", "inner", data: ["n": "outer", "in": ["n": "inner"]],
        partials: ["p": "{{#in}}{{$a}}{{/a}}{{/in}}"]),
      Example(
        "no text around it in the parent's tag", "{{<p}} x {{$a}}own{{/a}} y {{/p}}", "own",
        partials: ["p": "{{$a}}{{/a}}"]),
      Example(
        "no name of the data", "{{<p}}{{/p}}", "default", data: ["a": "x"], partials: ["p": "{{$a}}default{{/a}}"]),
    ])
  func shows(_ example: Example) throws {
    try example.check()
  }

  @Test(
    "Lines stay whole",
    arguments: [
      Example("around a parent", "a\n  {{<p}}{{/p}}\nb\n", "a\n  1\n  2\nb\n", partials: ["p": "1\n2\n"]),
      Example(
        "around a parent's lines", "a\n{{<p}}\n{{$x}}own{{/x}}\n{{/p}}\nb\n", "a\nown\nb\n",
        partials: ["p": "{{$x}}{{/x}}\n"]),
      Example("around a default", "a\n{{$x}}\n  1\n{{/x}}\nb\n", "a\n  1\nb\n"),
      Example("around a default in one line", "a\n  {{$x}}1{{/x}}\nb\n", "a\n  1\nb\n"),
      Example("around a block without default", "a\n  {{$x}}{{/x}}\nb\n", "a\nb\n"),
      Example(
        "around what takes one line", "{{<p}}{{$x}}own{{/x}}{{/p}}", "a\n  own\nb\n",
        partials: ["p": "a\n  {{$x}}1{{/x}}\nb\n"]),
      Example(
        "around what takes several lines", "{{<p}}\n{{$x}}\n1\n2\n{{/x}}\n{{/p}}\n", "a\n  1\n  2\nb\n",
        partials: ["p": "a\n  {{$x}}{{/x}}\nb\n"]),
      Example(
        "around what ends behind its text", "{{<p}}{{$x}}\n1\n2{{/x}}{{/p}}", "a\n  1\n  2\nb\n",
        partials: ["p": "a\n  {{$x}}{{/x}}\nb\n"]),
      Example("inside a line", "{{<p}}{{$x}}own{{/x}}{{/p}}", "[own]\n", partials: ["p": "[{{$x}}1{{/x}}]\n"]),
    ])
  func lines(_ example: Example) throws {
    try example.check()
  }

  @Test(
    "A block is indented",
    arguments: [
      Example(
        "as its tag, not as where it is written", "{{<p}}\n{{$x}}\n      1\n        2\n{{/x}}\n{{/p}}\n",
        "<a>\n  1\n    2\n</a>\n",
        partials: ["p": "<a>\n  {{$x}}\n  {{/x}}\n</a>\n"]),
      Example(
        "as its default", "{{<p}}\n{{$x}}\n1\n2\n{{/x}}\n{{/p}}\n", "<a>\n    1\n    2\n</a>\n",
        partials: ["p": "<a>\n{{$x}}\n    default\n{{/x}}\n</a>\n"]),
      Example(
        "as the block around it", "{{<p}}\n{{$in}}\nx\n{{/in}}\n{{/p}}\n", "1\n  x\n",
        partials: [
          "p": "{{<q}}\n{{$out}}\n    1\n    {{$in}}\n      2\n    {{/in}}\n{{/out}}\n{{/q}}\n",
          "q": "{{$out}}default{{/out}}\n",
        ]),
      Example(
        "as the partial around it", "{{<p}}\n{{$x}}\n1\n2\n{{/x}}\n{{/p}}\n", "<a>\n    1\n    2\n</a>\n",
        partials: ["p": "<a>\n  {{>q}}\n</a>\n", "q": "  {{$x}}{{/x}}\n"]),
    ])
  func indented(_ example: Example) throws {
    try example.check()
  }

  @Test("Two parents may include one another when a block ends it")
  func endedByBlock() throws {
    let partials = [
      "p": "p{{$more}}{{<q}}{{/q}}{{/more}}",
      "q": "q{{<p}}{{$more}}.{{/more}}{{/p}}",
    ]
    #expect(try render("{{<p}}{{/p}}", partials: partials) == "pqp.")
  }
}
