import Mustache
import Testing

@Suite("Problems of templates")
struct ProblemTests {
  @Test("A tag without end is named where it starts")
  func unclosedTag() {
    #expect(problems("a\nb {{name") == ["main.mustache:2:3: error: this tag is never closed with “}}” [unclosed-tag]"])
    #expect(problems("{{{a}}") == ["main.mustache:1:1: error: this tag is never closed with “}}}” [unclosed-tag]"])
  }

  @Test("A section without end is named where it starts")
  func unclosedSection() {
    #expect(
      problems("x {{#a}}\n{{$b}}") == [
        "main.mustache:1:3: error: “{{#a}}” is never closed [unclosed-section]",
        "main.mustache:2:1: error: “{{$b}}” is never closed [unclosed-section]",
      ])
  }

  @Test("What an unclosed parent swallows is not reported on top")
  func unclosedParent() {
    #expect(
      problems("{{<p}}{{a}}{{#b}}{{/b}}", partials: ["p": ""]) == [
        "main.mustache:1:1: error: “{{<p}}” is never closed [unclosed-section]"
      ])
  }

  @Test("A wrong closing tag names what is open")
  func wrongClose() {
    #expect(
      problems("{{#a}}\n{{/b}}\n{{/a}}{{/a}}") == [
        """
        main.mustache:2:1: error: “{{/b}}” does not close “{{#a}}” of line 1 [wrong-close]
              = “{{#a}}” has to be closed first
        """,
        "main.mustache:3:7: error: “{{/a}}” closes nothing [unopened-section]",
      ])
  }

  @Test("Bad names and delimiters are named, and what follows is still read")
  func badTags() {
    #expect(
      problems("{{}}{{a b}}{{a..b}}{{=x=}}{{= a b c =}}{{>*p}}{{#}}{{/}}") == [
        "main.mustache:1:1: error: this tag names nothing [bad-name]",
        "main.mustache:1:5: error: “a b” is not a name [bad-name]",
        "main.mustache:1:12: error: “a..b” is not a name [bad-name]",
        "main.mustache:1:20: error: delimiters are set as in “{{=<% %>=}}”: two of them, without “=” or spaces in them"
          + " [bad-delimiters]",
        "main.mustache:1:27: error: delimiters are set as in “{{=<% %>=}}”: two of them, without “=” or spaces in them"
          + " [bad-delimiters]",
        """
        main.mustache:1:40: error: the template “*p” cannot be chosen by the data [dynamic-name]
              = include each template by its name, inside a section
        """,
        "main.mustache:1:47: error: this tag names nothing [bad-name]",
      ])
  }

  @Test("A missing partial or parent brings the names that there are")
  func unknownTemplate() {
    #expect(
      problems("{{>entyr}}\n{{<other}}{{/other}}", partials: ["entry": "", "layout": ""]) == [
        """
        main.mustache:1:4: error: no template is called “entyr” [unknown-template]
              = did you mean “entry”? the templates: entry, layout, main
        """,
        """
        main.mustache:2:4: error: no template is called “other” [unknown-template]
              = the templates: entry, layout, main
        """,
      ])
  }

  @Test("A block that the parent does not have is named")
  func unknownBlock() {
    let found = problems(
      "{{<p}}{{$tilte}}{{/tilte}}{{$title}}{{/title}}{{$title}}{{/title}}{{n}}{{/p}}",
      partials: [
        "p": "{{>q}}", "q": "{{$title}}{{/title}}{{$body}}{{/body}}",
      ])
    #expect(
      found == [
        """
        main.mustache:1:10: error: the parent has no block called “tilte” [unknown-block]
              = did you mean “title”? the parent’s blocks: body, title
        """,
        "main.mustache:1:50: error: the block “title” is given twice [repeated-block]",
        "main.mustache:1:67: error: “{{n}}” has no effect here: in a parent only blocks count [ignored-in-parent]",
      ])
  }

  @Test("A template that includes itself without end is named at the tag that closes the circle")
  func endless() {
    #expect(
      problems("{{>a}}", partials: ["a": "{{^x}}{{>b}}{{/x}}", "b": "\n{{>a}}"]) == [
        "a.mustache:1:10: error: this template includes itself without end: b → a → b [endless-template]",
        "b.mustache:2:4: error: this template includes itself without end: a → b → a [endless-template]",
      ])
  }

  @Test("Problems of all templates come at once, in the order of files and places")
  func all() {
    let found = problems("{{#a}}", partials: ["p": "{{/x}}\n{{", "q": "{{>r}}"])
    #expect(
      found.map { $0.prefix { $0 != " " } } == [
        "main.mustache:1:1:", "p.mustache:1:1:", "p.mustache:2:1:", "q.mustache:1:4:",
      ])
  }

  @Test("Two templates of one name are a problem of the second")
  func repeated() {
    let twice = [TemplateSource(name: "a", file: "1", bytes: []), TemplateSource(name: "a", file: "2", bytes: [])]
    let error = #expect(throws: Problems.self) { try Library(twice) }
    #expect(error?.description == "2:1:1: error: two templates are called “a” [repeated-template]")
  }

  @Test("Bytes that are not UTF-8 are named with their place")
  func invalidText() {
    let source = TemplateSource(name: "a", file: "a", bytes: Array("é\nx".utf8) + [0xFF] + Array("{{".utf8))
    let error = #expect(throws: Problems.self) { try Library([source]) }
    #expect(error?.description == "a:2:2: error: these bytes are not UTF-8 [invalid-text]")
  }
}
