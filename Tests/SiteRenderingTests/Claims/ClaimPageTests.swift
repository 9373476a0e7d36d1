import BriefingModel
import EDTF
import Testing

@testable import SiteRendering

@Suite("Claims have pages of their own, by speaker, audience, source and event")
struct ClaimPageTests {
  /// Claims as a line each, under their dispatches.
  private static let groups = """
    {{#groups}}
    {{title}} | {{#source}}{{name}}{{/source}}
    {{#items}}
    {{{html}}}
    {{/items}}
    {{/groups}}

    """
  private static let claim = """
    - {{#speaker}}{{name}}{{/speaker}}{{^speaker}}?{{/speaker}}: {{#context}}{{path}} {{number}}{{/context}}

    """

  private func site(
    _ briefing: Briefing, claim: String = claim, _ templates: [String: String]
  ) throws -> Site {
    let files = templates.merging(["claim": claim]) { $1 }.map { name, text in
      ThemeFile(path: name + ".mustache", bytes: Array(text.utf8))
    }
    return Site(briefing: briefing, theme: try Theme(overrides: files))
  }

  /// The small briefing with more claims: one nobody is named for, one addressed to MUJAO about no event.
  private func briefing(_ order: Settings.TimelineOrder) throws -> Briefing {
    var briefing = try Sample.briefing()
    briefing.settings.timeline = order
    var text = Text()
    text.claim("First.") { $0.speaker = Sample.traore }
    text.claim("Second.") { $0.event = Sample.talks }
    text.claim("Third.") { claim in
      claim.speaker = Sample.diplomats
      claim.audience = Sample.mujao
      claim.event = Sample.seizure
    }
    briefing.dispatches[1].body = text.body
    return briefing
  }

  @Test("All claims stand under their dispatches: the newest dispatch first or the oldest, like the timeline")
  func order() throws {
    #expect(
      try site(briefing(.newestFirst), ["claim-list": Self.groups]).page("claims/index.html") == """
        Konna falls | Reuters
        - Dioncounda Traoré: dispatches/france-24.html#b1 1
        - ?: dispatches/france-24.html#b2 2
        - UN diplomats: dispatches/france-24.html#b3 3
        Mali asks for help | Deutsche Welle
        - UN diplomats: dispatches/dw.html#b2 2

        """)
    #expect(
      try site(briefing(.oldestFirst), ["claim-list": Self.groups]).page("claims/speakers/un-diplomats.html") == """
        Mali asks for help | Deutsche Welle
        - UN diplomats: dispatches/dw.html#b2 2
        Konna falls | Reuters
        - UN diplomats: dispatches/france-24.html#b3 3

        """)
  }

  @Test("Claims without a speaker and about no event have lists that no record's id can take")
  func withoutSpeaker() throws {
    let template = "{{label}}: {{#count}}{{number}}{{/count}}{{#record}} of {{name}}{{/record}}"
    let site = try site(briefing(.oldestFirst), ["claim-list": template])
    #expect(site.page("claims/without-speaker.html") == "Claims without a speaker: 1")
    #expect(site.page("claims/without-event.html") == "Claims about no event: 1")
    #expect(site.page("claims/audiences/mujao.html") == "Claims by audience: 1 of MUJAO")
    #expect(site.page("claims/events/talks.html") == "Claims by event: 1 of Talks")
    #expect(site.page("claims/sources/reuters.html") == "Claims by source: 3 of Reuters")
    #expect(site.page("claims/sources/afp.html").isEmpty)
  }

  @Test("A source has the claims that it carried and those that came through it, each once")
  func source() throws {
    var briefing = try Sample.briefing()
    briefing.dispatches[1].source = Sample.afp
    briefing.dispatches[0].body.claims[0].via = Sample.afp
    #expect(
      try site(briefing, ["claim-list": Self.groups]).page("claims/sources/afp.html") == """
        Konna falls | AFP
        - MUJAO: dispatches/france-24.html#b1 1
        Mali asks for help | Deutsche Welle
        - UN diplomats: dispatches/dw.html#b2 2

        """)
  }

  @Test(
    "Each page links to all lists and says which one it is, and how long they are where it changes with them anyway")
  func navigation() throws {
    let template =
      "{{#filters}}{{label}}{{#number}} {{number}}{{/number}} {{path}}{{#current}} ({{current}}){{/current}}\n{{/filters}}{{table}}"
    let site = try site(briefing(.oldestFirst), ["claim-list": template, "claim-filter": template])
    #expect(
      site.page("claims/speakers/mujao.html").isEmpty
        && site.page("claims/speakers/traore.html") == """
          All claims claims/index.html
          Speakers claims/speakers/index.html (true)
          Audiences claims/audiences/index.html
          Sources claims/sources/index.html
          Events claims/events/index.html
          Claims without a speaker claims/without-speaker.html
          Claims about no event claims/without-event.html
          claims/claims.csv
          """
    )
    #expect(site.page("claims/speakers/index.html").contains("Speakers 2 claims/speakers/index.html (page)\n"))
    #expect(site.page("claims/index.html").hasPrefix("All claims 4 claims/index.html (page)\n"))
    #expect(site.page("claims/without-event.html").contains("claims/without-event.html (page)"))
  }

  @Test("The names by which claims are found are sorted for the briefing's language, with counts")
  func names() throws {
    var briefing = try briefing(.oldestFirst)
    briefing.settings.language = "sv"
    briefing.actors[0].name = "Öst"
    briefing.actors[1].name = "Zulu"
    briefing.dispatches[0].body.claims[0].speaker = Sample.mujao
    let template = """
      {{title}} {{#count}}{{number}}{{/count}}
      {{#groups}}
      {{label}}:{{#items}} {{name}} {{path}}{{#date}}, {{text}}{{/date}} {{#count}}{{number}}{{/count}}{{/items}}
      {{/groups}}

      """
    let site = try site(briefing, ["claim-filter": template])
    #expect(
      site.page("claims/speakers/index.html") == """
        Claims by speaker 3
        U: UN diplomats claims/speakers/un-diplomats.html 1
        Z: Zulu claims/speakers/traore.html 1
        Ö: Öst claims/speakers/mujao.html 1

        """)
    #expect(
      site.page("claims/events/index.html") == """
        Claims by event 2
        R: Rebels take Konna claims/events/konna-seizure.html, 10 January 2013 2
        T: Talks claims/events/talks.html, January 2013 1

        """)
  }

  @Test("A record's own page shows the first claims and leads to the page of all; an actor's, what was said to it")
  func recordPages() throws {
    var briefing = try briefing(.newestFirst)
    var text = Text()
    for number in 0..<13 { text.claim(.plain("It is \(number).")) { $0.speaker = Sample.traore } }
    briefing.dispatches[0].body = text.body
    let claims =
      "{{#claims}}{{#count}}{{number}}{{/count}}: {{#groups}}{{title}} {{#items}}{{{html}}}{{/items}} {{/groups}}{{more}}{{/claims}}"
    let addressed =
      "{{#addressed}}{{#count}}{{number}}{{/count}}: {{#groups}}{{title}}{{/groups}}{{more}}{{/addressed}}"
    let site = try site(briefing, claim: "*", ["actor": claims + addressed, "source": claims, "event": claims])
    #expect(
      site.page("actors/traore.html")
        == "14: Konna falls * Mali asks for help *********** claims/speakers/traore.html")
    #expect(site.page("actors/mujao.html") == "1: Konna falls")
    #expect(site.page("sources/reuters.html") == "3: Konna falls *** ")
    #expect(site.page("events/talks.html") == "1: claims/events/talks.html")
  }

  @Test("A claim comes out the same on every list")
  func sameBytes() throws {
    let site = try Site(briefing(.oldestFirst))
    let figures = ["claims/index.html", "claims/events/konna-seizure.html", "claims/audiences/mujao.html"].map { path in
      let page = site.page(path).replacing("../", with: "")
      return page.split(separator: "<figure").dropFirst().first { $0.contains("Third.") }
        .flatMap { $0.split(separator: "</figure>").first }
    }
    #expect(figures[0] != nil && figures[0] == figures[1] && figures[1] == figures[2])
  }

  @Test("A page of claims is marked for the narrowest audience of the claims on it and of the records that they name")
  func markings() throws {
    var briefing = try briefing(.oldestFirst)
    briefing.dispatches[1].body.claims[0].marking = .amber
    briefing.actors[0].marking = .green
    let site = try Site(briefing)
    #expect(site.page("claims/index.html").contains("<p class=\"marking marking-amber\">"))
    #expect(site.page("claims/speakers/un-diplomats.html").contains("<p class=\"marking marking-green\">"))
    #expect(site.page("claims/sources/dw.html").contains("<p class=\"marking marking-clear\">"))
  }

  @Test("A briefing without claims has an empty page of them and nothing to filter by")
  func none() throws {
    var briefing = try Sample.briefing()
    briefing.dispatches = []
    let site = try Site(briefing)
    #expect(site.page("claims/index.html").contains("There are none yet."))
    #expect(site.files.map(\.path).filter { $0.hasPrefix("claims/") } == ["claims/claims.csv", "claims/index.html"])
  }
}
