import BriefingModel
import Testing

@testable import SiteRendering

@Suite("A theme")
struct ThemeTests {
  private func problems(_ path: String, _ text: String) -> [Diagnostic] {
    do {
      _ = try Theme(overrides: [ThemeFile(path: path, bytes: Array(text.utf8))])
      return []
    } catch {
      return error.diagnostics
    }
  }

  @Test("The default templates use no name that their pages do not have")
  func defaults() throws {
    #expect(try !Theme().assets.isEmpty)
  }

  @Test("A briefing may have one template of its own")
  func override() throws {
    let template =
      "{{#groups}}{{#items}}{{name}} <{{root}}{{path}}> {{#count}}{{number}}{{/count}}\n{{/items}}{{/groups}}"
    let theme = try Theme(overrides: [ThemeFile(path: "record-index.mustache", bytes: Array(template.utf8))])
    let site = Site(briefing: try Sample.briefing(), theme: theme)
    #expect(
      site.page("places/index.html") == """
        Konna <../places/konna.html> 2
        Mali <../places/mali.html> 0
        Mopti <../places/mopti.html> 1

        """)
    #expect(site.page("actors/index.html").hasPrefix("Dioncounda Traoré <../actors/traore.html> 0\n"))
  }

  @Test("A name that a page does not have is told with its place and what could have been meant")
  func unknownName() {
    let problems = problems("page.mustache", "<h1>{{title}}</h1>\n{{{bdoy}}}\n")
    #expect(problems.map(\.span) == [SourceSpan(path: "Templates/page.mustache", line: 2, column: 4, length: 4)])
    #expect(problems.first?.message == "nothing is called “bdoy” here")
    #expect(problems.first?.excerpt == "{{{bdoy}}}")
    #expect(problems.first?.remedies.first?.hasPrefix("did you mean “body”?") == true)
  }

  @Test("A template that does not parse is told too")
  func syntax() {
    #expect(problems("page.mustache", "{{#body}}").map(\.span.line) == [1])
  }

  @Test("A template that no page uses is told, for its name is likely a slip")
  func unused() {
    let problems = problems("dispach.mustache", "Nobody sees this")
    #expect(problems.map(\.message) == ["no page is made with the template “dispach”, and none includes it"])
    #expect(problems.first?.remedies.first?.hasPrefix("did you mean “dispatch”?") == true)
  }

  @Test("Files that are no templates stand on the site as they are")
  func assets() throws {
    let theme = try Theme(
      overrides: [
        ThemeFile(path: "theme.css", bytes: Array("body {}".utf8)),
        ThemeFile(path: "README.md", bytes: Array("for the desk".utf8)),
      ])
    let site = Site(briefing: try Sample.briefing(), theme: theme)
    #expect(site.page("theme/theme.62368a1a29.css") == "body {}")
    #expect(!site.files.contains { $0.path.hasSuffix("README.md") })
  }

  @Test("The names of each template are documented")
  func reference() {
    let names = Dictionary(uniqueKeysWithValues: DefaultTemplate.all.map { ($0.path, $0.names) })
    #expect(names["claim.mustache"]?.hasPrefix("root (text): The way to the site's root") == true)
    #expect(
      names["actor.mustache"]?.contains(
        "pager (object): The pages of this list; missing where there is but one\n  number") == true)
    #expect(names["layout.mustache"] == "")
    #expect(!names.values.contains { $0.contains("}}") }, "The names stand in a comment of a template")
  }
}
