import Mustache
import Testing

@Suite("Names that a template may use")
struct ShapeTests {
  static let page: Shape = .object(
    "A page",
    [
      "title": .text("Its title"),
      "root": .text("The way to the front page"),
      "body": .markup("Its text"),
      "isDraft": .flag("Whether it is a draft"),
      "days": .list(
        "The days",
        of: .object(
          "A day",
          [
            "date": .text("Its date"),
            "place": .object("Where", ["name": .text("The place’s name")]),
            "tags": .list("Words", of: .text("One word")),
          ])),
    ])

  func check(_ template: String, _ partials: [String: String] = [:]) throws -> [Problem] {
    try Library(sources(template, partials)).check("main", against: Self.page)
  }

  @Test("A template that uses only names it has is fine")
  func fine() throws {
    let template = """
      {{title}}{{body}}{{{body}}}{{#isDraft}}{{title}}{{/isDraft}}{{^days}}none{{/days}}
      {{#days}}{{root}}{{date}}{{place.name}}{{#place}}{{name}}{{/place}}{{#tags}}{{.}}{{/tags}}{{/days}}
      """
    #expect(try check(template).isEmpty)
  }

  @Test("An unknown name is reported with the nearest one and those that can be used there")
  func unknown() throws {
    #expect(
      try check("{{#days}}\n  {{dat}}{{/days}}").map(\.description) == [
        """
        main.mustache:2:5: error: nothing is called “dat” here [unknown-name]
              = did you mean “date”? the names here: date, place, tags, title, root, body, isDraft, days
        """
      ])
  }

  @Test("A name of a list is unknown outside it")
  func outside() throws {
    #expect(try check("{{#days}}{{/days}}{{date}}").map(\.kind.id) == ["unknown-name"])
  }

  @Test("In a path the very name that is wrong is reported")
  func path() throws {
    let problem = try #require(try check("{{#days}}{{place.nam}}{{/days}}").first)
    #expect(problem.column == 18)
    #expect(problem.length == 3)
    #expect(problem.help == "did you mean “name”? the names here: name")
  }

  @Test("Inside a section that is unknown nothing more is reported")
  func unknownSection() throws {
    #expect(
      try check("{{#dayz}}{{date}}{{#x}}{{y}}{{/x}}{{/dayz}}").map(\.message) == ["nothing is called “dayz” here"])
  }

  @Test("What cannot be printed, and what has to be escaped, is reported")
  func printing() throws {
    #expect(
      try check("{{days}}{{isDraft}}{{{title}}}{{#days}}{{.}}{{/days}}").map { "\($0.column) \($0.message)" } == [
        "3 “days” is a list, which cannot be printed",
        "11 “isDraft” is a flag, which cannot be printed",
        "23 “title” is text, which has to be escaped",
        "42 “.” is an object, which cannot be printed",
      ])
  }

  @Test("A partial is checked where it is used, and the problem says from where")
  func partials() throws {
    let problems = try check("{{#days}}{{>day}}{{/days}}\n{{>day}}", ["day": "{{date}}"])
    #expect(problems.map(\.place.description) == ["day.mustache:1:3"])
    #expect(problems.first?.includedFrom.map(\.description) == ["main.mustache:2:4"])
  }

  @Test("A block is checked where its parent puts it")
  func blocks() throws {
    let parent = ["p": "{{#days}}{{$day}}{{/day}}{{/days}}"]
    #expect(try check("{{<p}}{{$day}}{{date}}{{/day}}{{/p}}", parent).isEmpty)
    #expect(try check("{{<p}}{{$day}}{{dote}}{{/day}}{{/p}}", parent).map(\.column) == [17])
  }

  @Test("A template that does not exist is a problem too")
  func missing() throws {
    let problems = try Library(sources("", [:])).check("man", against: Self.page)
    #expect(problems.map(\.help) == ["did you mean “main”? the templates: main"])
  }

  @Test("The names are listed for the documentation")
  func reference() {
    let lines = Self.page.reference().map {
      String(repeating: "  ", count: $0.depth) + "\($0.name) (\($0.kind)): \($0.about)"
    }
    #expect(
      lines == [
        "title (text): Its title",
        "root (text): The way to the front page",
        "body (markup): Its text",
        "isDraft (flag): Whether it is a draft",
        "days (list): The days",
        "  date (text): Its date",
        "  place (object): Where",
        "    name (text): The place’s name",
        "  tags (list): Words",
        "    . (text): One word",
      ])
  }
}
