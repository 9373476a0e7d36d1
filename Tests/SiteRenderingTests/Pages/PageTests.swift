import BriefingModel
import EDTF
import Testing

@testable import SiteRendering

/// Pages in templates of a few lines, so that what is said can be read here and the theme can change.
@Suite("Pages say what the briefing says")
struct PageTests {
  private func page(_ path: String, _ template: String, _ text: String, _ briefing: Briefing) throws -> String {
    let file = ThemeFile(path: template + ".mustache", bytes: Array(text.utf8))
    return Site(briefing: briefing, theme: try Theme(overrides: [file])).page(path)
  }

  @Test("A dispatch says who carried it, whom it credits, what it mentions and what comes after")
  func dispatch() throws {
    let template = """
      {{title}} | {{#source}}{{name}}{{/source}} | {{#wires}}{{#items}}{{name}}{{/items}}{{/wires}} | {{urlLabel}}
      {{#published}}{{text}}{{/published}} | {{#dateline}}{{#place}}{{name}}{{/place}} {{#date}}{{text}}{{/date}}{{/dateline}}
      {{#contents}}
      {{label}}:{{#items}} {{name}} {{#count}}{{number}}{{/count}};{{/items}}
      {{/contents}}
      {{#claims}}
      {{#items}}
      #{{id}} {{name}} | {{figure}}
      {{/items}}
      {{/claims}}
      {{#neighbours}}{{#before}}before {{name}}{{/before}}{{#after}}after {{name}}{{/after}}{{/neighbours}}

      """
    #expect(
      try page("dispatches/dw.html", "dispatch", template, Sample.briefing()) == """
        Mali asks for help | Deutsche Welle | AFP | dw.com
        11 January 2013 | Mali 10 January 2013
        Places: Konna 2; Mopti 1;
        Events: Rebels take Konna 1;
        #attackers UN diplomats: About 1,200 fighters were near the city. | attackers: 1,200 fighters
        after Konna falls

        """)
  }

  @Test("An event has its accounts side by side, and says where they differ and whence they come")
  func event() throws {
    let template = """
      {{title}}, {{#date}}{{text}}{{/date}}{{#precision}} ({{precision}}){{/precision}}, {{status}}
      {{#dispatchCount}}{{number}}{{/dispatchCount}} dispatches, {{#originCount}}{{number}}{{/originCount}} origin
      {{#sharedWires}}
      {{outlets}} both credit {{#wire}}{{name}}{{/wire}}
      {{/sharedWires}}
      {{#comparisons}}
      {{#items}}
      {{measure}}, in {{unit}}: {{label}}
      {{#rows}}
      - {{value}}: {{#speaker}}{{name}}{{/speaker}}{{#via}} via {{name}}{{/via}}, {{#dispatch}}{{path}}{{/dispatch}}
      {{/rows}}
      {{/items}}
      {{/comparisons}}
      {{#origins}}{{#items}}{{name}} {{/items}}{{/origins}}of {{#outlets}}{{#items}}{{name}} {{/items}}{{/outlets}}
      {{#accounts}}
      {{#items}}
      {{#source}}{{name}}{{/source}}:{{#blocks}} {{number}}{{/blocks}}
      {{/items}}
      {{/accounts}}
      {{#neighbours}}{{#before}}before: {{name}}{{/before}}{{/neighbours}}

      """
    #expect(
      try page("events/konna-seizure.html", "event", template, Sample.briefing()) == """
        Rebels take Konna, 10 January 2013, claimed
        2 dispatches, 1 origin
        Deutsche Welle and Reuters both credit AFP
        attackers, in fighters: differs
        - 1,200: UN diplomats, dispatches/dw.html#b2
        - 900–1,100: MUJAO via AFP, dispatches/france-24.html#b1
        AFP of Deutsche Welle Reuters\u{20}
        Deutsche Welle: 1 2
        Reuters: 1
        before: Talks

        """)
  }

  @Test("A wire that one other outlet credits and that carried an account itself is told of as counted")
  func wireWithAnAccount() throws {
    var briefing = try Sample.briefing()
    briefing.dispatches[1].source = Sample.afp
    briefing.dispatches[1].wires = []
    let text = """
      {{#sharedWires}}{{outlets}} {{#one}}credits{{/one}} {{#wire}}{{name}}{{/wire}}\
      {{#carried}}, which is counted itself{{/carried}}{{/sharedWires}}
      """
    #expect(
      try page("events/konna-seizure.html", "event", text, briefing)
        == "Deutsche Welle credits AFP, which is counted itself")
  }

  @Test("A block in an account has the mentions of the event marked, and a claim does not name the event again")
  func account() throws {
    let template = "{{#accounts}}{{#items}}{{#blocks}}{{{html}}}\n{{/blocks}}{{/items}}{{/accounts}}"
    let claim = ThemeFile(
      path: "claim.mustache",
      bytes: Array("{{#speaker}}{{name}}{{/speaker}}: {{{html}}} {{#event}}on {{name}}{{/event}}".utf8))
    let event = ThemeFile(path: "event.mustache", bytes: Array(template.utf8))
    let site = Site(briefing: try Sample.briefing(), theme: try Theme(overrides: [claim, event]))
    #expect(
      site.page("events/konna-seizure.html") == """
        <p>Rebels <mark><a class="mention event" href="../events/konna-seizure.html">took</a></mark> \
        <a class="mention place" href="../places/konna.html">Konna</a> on \
        <time class="mention date" datetime="2013-01-10">Thursday</time>. Gen. Touré left \
        <a class="mention place" href="../places/konna.html" title="certainty: low">Konna</a>.</p>
        UN diplomats: <p>About 1,200 fighters were near \
        <a class="mention place" href="../places/mopti.html">the city</a>.</p>\u{20}
        MUJAO: <p>“We hold all of it.”</p>\u{20}

        """)
  }

  @Test("A claim that mentions an event and is about another one says so in the account")
  func claimOnAnotherEvent() throws {
    var briefing = try Sample.briefing()
    var text = Text()
    text.claim("They ", .mention("took it", Sample.seizure), " before the talks.") { $0.event = Sample.talks }
    briefing.dispatches[0].body = text.body
    briefing.dispatches.removeLast()
    let claim = ThemeFile(path: "claim.mustache", bytes: Array("{{#event}}on {{name}}{{/event}}".utf8))
    let event = ThemeFile(
      path: "event.mustache",
      bytes: Array("{{#accounts}}{{#items}}{{#blocks}}{{{html}}}{{/blocks}}{{/items}}{{/accounts}}".utf8))
    let site = Site(briefing: briefing, theme: try Theme(overrides: [claim, event]))
    #expect(site.page("events/konna-seizure.html") == "on Talks")
    #expect(site.page("events/talks.html").isEmpty)
  }

  @Test("A claim that no other origin bears out names its source, or those among which its source is")
  func singleSource() throws {
    var briefing = try Sample.briefing()
    let claim = ThemeFile(
      path: "claim.mustache", bytes: Array("{{#singleSource}}single source: {{singleSource}}{{/singleSource}}".utf8))
    func text(of path: String) throws -> String {
      try Site(briefing: briefing, theme: Theme(overrides: [claim])).page(path)
    }
    #expect(try text(of: "dispatches/dw.html").contains("single source: AFP"))
    briefing.dispatches[0].wires = [Sample.reuters, Sample.afp]
    #expect(try text(of: "dispatches/dw.html").contains("single source: AFP or Reuters"))
    briefing.dispatches[0].body.claims[0].via = Sample.reuters
    briefing.dispatches[0].body.claims[0].figure = briefing.dispatches[1].body.claims[0].figure
    #expect(try !text(of: "dispatches/dw.html").contains("single source"))
    #expect(try !text(of: "events/konna-seizure.html").contains("single source"))
  }

  @Test("A place shows where it lies, what happened there and each mention once a block")
  func place() throws {
    let template = """
      {{#chain}}{{#items}}{{name}} > {{/items}}{{/chain}}{{title}}, {{type}}
      {{#coordinates}}{{text}} ({{precision}}){{/coordinates}}
      {{#events}}{{#count}}{{number}}{{/count}} event{{/events}}
      {{#mentions}}
      {{#count}}{{number}} mentions{{/count}}
      {{#groups}}
      {{#items}}
      {{path}} {{{html}}} {{certainty}}
      {{/items}}
      {{/groups}}
      {{/mentions}}

      """
    #expect(
      try page("places/konna.html", "place", template, Sample.briefing()) == """
        Mali > Konna, town
        14.943° N, 3.892° W (approximate)
        1 event
        2 mentions
        dispatches/dw.html#b1 Rebels took <mark>Konna</mark> on Thursday. Gen. Touré left <mark>Konna</mark>. low

        """)
  }

  @Test("A mention in a note of the desk is told from one in the outlet's text")
  func mentionInNote() throws {
    var briefing = try Sample.briefing()
    var text = Text()
    text.paragraph("They took ", .mention("Konna", Sample.konna), ".")
    text.note("The map has ", .mention("Konna", Sample.konna), " elsewhere.")
    briefing.dispatches[0].body = text.body
    let template =
      "{{#mentions}}{{#groups}}{{#items}}{{block}}{{#note}} desk note{{/note}};{{/items}}{{/groups}}{{/mentions}}"
    #expect(try page("places/konna.html", "place", template, briefing) == "1;2 desk note;")
  }

  @Test("An actor shows its names, its posts, what it said and what it took part in")
  func actor() throws {
    let template = """
      {{title}}, {{type}}
      {{#names}}
      {{#items}}
      {{name}}{{#kind}} {{kind}}{{/kind}}{{#languageName}}, {{languageName}}{{/languageName}}{{#foreign}}, {{direction}}{{/foreign}}
      {{/items}}
      {{/names}}
      {{#claims}}{{#count}}{{number}}{{/count}} claim{{/claims}}, {{#events}}{{#count}}{{number}}{{/count}} event{{/events}}
      {{#roles}}
      {{#items}}{{title}} from {{#from}}{{text}}{{/from}}{{/items}}
      {{/roles}}
      {{#identifiers}}
      {{#items}}{{label}} {{url}}{{/items}}
      {{/identifiers}}

      """
    #expect(
      try page("actors/mujao.html", "actor", template, Sample.briefing()) == """
        MUJAO, armed group
        MUJWA acronym, English
        حركة التوحيد, Arabic, rtl
        1 claim, 1 event

        """)
    #expect(
      try page("actors/traore.html", "actor", template, Sample.briefing()) == """
        Dioncounda Traoré, person
        ,\u{20}
        interim president from 12 April 2012
        Wikidata https://www.wikidata.org/wiki/Q1227213

        """)
  }

  @Test("A source shows what it carried and what others credit to it")
  func source() throws {
    let template = """
      {{title}} {{type}} {{#reliability}}{{letter}}, {{meaning}}{{/reliability}} {{urlLabel}}
      carried {{#carried}}{{#count}}{{number}}{{/count}}{{/carried}}{{^carried}}nothing{{/carried}}
      credited {{#originated}}{{#count}}{{number}}{{/count}}{{/originated}}

      """
    #expect(
      try page("sources/afp.html", "source", template, Sample.briefing()) == """
        AFP agency B, usually reliable afp.com
        carried nothing
        credited 2

        """)
  }

  @Test("A timeline entry says how precise a date is, how many origins there are and whether accounts differ")
  func eventEntry() throws {
    let entry = ThemeFile(
      path: "event-entry.mustache",
      bytes: Array(
        """
        {{name}}, {{#date}}{{text}}{{/date}} ({{precision}}): {{#originCount}}{{number}}{{/originCount}}\
        {{#accountsDiffer}}, accounts differ{{/accountsDiffer}}
        """.utf8))
    let timeline = ThemeFile(
      path: "timeline.mustache",
      bytes: Array("{{#days}}# {{#date}}{{text}}{{/date}}\n{{#events}}{{{html}}}\n{{/events}}{{/days}}".utf8))
    let site = Site(briefing: try Sample.briefing(), theme: try Theme(overrides: [entry, timeline]))
    #expect(
      site.page("index.html") == """
        # 12 January 2013
        # 11 January 2013
        # 10 January 2013
        Rebels take Konna, 10 January 2013 (): 1, accounts differ
        # January 2013
        Talks, January 2013 (to the month): 0

        """)
  }

  @Test(
    "An entry knows whether the heading of its period says its whole date",
    arguments: [
      ("2013-01-10", "day"), ("2013-01", "month"), ("2013", "year"), ("2013-21", "season"), ("201X", "decade"),
      ("2013-01-10?", ""), ("2013-01~", ""), ("2013-01/..", ""), ("[2013-01-10,2013-01-11]", ""), ("2013-01-XX", ""),
      ("2013-01-10T08:00:00Z", ""),
    ])
  func heading(date: String, expected: String) throws {
    var briefing = try Sample.briefing()
    briefing.events[1].date = try Sample.date(date)
    let entry = ThemeFile(path: "event-entry.mustache", bytes: Array("{{name}} {{filedUnder}};".utf8))
    let site = Site(briefing: briefing, theme: try Theme(overrides: [entry]))
    #expect(site.page("events/index.html").contains("Talks " + expected + ";"))
  }

  @Test("What stands over parts of a dispatch has templates of its own, and its parts can be named beside them")
  func dispatchHead() throws {
    let headline = ThemeFile(path: "headline.mustache", bytes: Array("{{path}}: {{title}}".utf8))
    let carriedBy = ThemeFile(
      path: "carried-by.mustache",
      bytes: Array("{{#source}}{{name}}{{/source}}{{#wires}}{{#items}} < {{name}}{{/items}}{{/wires}}".utf8))
    let mentions = ThemeFile(
      path: "mentions.mustache",
      bytes: Array(
        "{{#mentions}}{{#groups}}[{{{headline}}} | {{{carriedBy}}} | {{title}}, {{#source}}{{name}}{{/source}}]{{/groups}}{{/mentions}}"
          .utf8))
    let theme = try Theme(overrides: [headline, carriedBy, mentions])
    let site = Site(briefing: try Sample.briefing(), theme: theme)
    #expect(
      site.page("places/konna.html").contains(
        "[dispatches/dw.html: Mali asks for help | Deutsche Welle < AFP | Mali asks for help, Deutsche Welle]"))
    #expect(
      site.page("dispatches/index.html").contains(
        """
        <h3>dispatches/france-24.html: Konna falls</h3>
        <p class="meta"><span class="kind">Dispatch</span> Reuters < AFP</p>
        """))
  }

  @Test("A dispatch of one of two days says so under the first")
  func dispatchHeading() throws {
    var briefing = try Sample.briefing()
    briefing.dispatches[0].published = try Sample.date("[2013-01-10,2013-01-11]")
    let entry = ThemeFile(
      path: "dispatch-entry.mustache",
      bytes: Array("{{title}}, {{#published}}{{text}}{{/published}}: {{filedUnder}}".utf8))
    let index = ThemeFile(
      path: "entry-index.mustache", bytes: Array("{{#groups}}{{#items}}{{{html}}}\n{{/items}}{{/groups}}".utf8))
    let site = Site(briefing: briefing, theme: try Theme(overrides: [entry, index]))
    #expect(
      site.page("dispatches/index.html") == """
        Konna falls, 12 January 2013: day
        Mali asks for help, 10 or 11 January 2013:\u{20}

        """)
  }

  @Test("A page is marked for the narrowest audience of its own text, and a stub as a stub")
  func markings() throws {
    var briefing = try Sample.briefing()
    briefing.dispatches[0].body.claims[0].marking = .amberStrict
    briefing.places[1].isStub = true
    let text = "{{#marking}}{{key}} {{label}}{{/marking}}{{#stub}} stub{{/stub}}"
    #expect(try page("places/mali.html", "place", text, briefing) == "clear TLP:CLEAR stub")
    #expect(try page("dispatches/dw.html", "dispatch", "{{#marking}}{{key}}{{/marking}}", briefing) == "amber-strict")
  }

  @Test("A dispatch in another language says so around its own text only")
  func foreignDispatch() throws {
    var briefing = try Sample.briefing()
    briefing.dispatches[0].language = "ar"
    let text = """
      {{languageName}} {{#foreign}}{{language}} {{direction}}{{/foreign}} in {{language}} {{direction}}
      {{#blocks}}
      {{id}}{{#foreign}} {{direction}}{{/foreign}}
      {{/blocks}}

      """
    #expect(
      try page("dispatches/dw.html", "dispatch", text, briefing) == """
        Arabic ar rtl in en ltr
        b1 rtl
        b2
        b3

        """)
  }

  @Test("A page of the theme stands as it is read")
  func wholePage() throws {
    var briefing = Briefing(settings: Settings(title: "Mali"))
    var page = FreePage(id: "about", title: "About “us” & them")
    var text = Text()
    text.paragraph("See ", .link("the map", to: "assets/a map.png"), ".")
    page.body = text.body
    page.marking = .green
    briefing.pages = [page]
    let main = try Site(briefing).page("about.html")
    #expect(main.contains("<title>About “us” &amp; them – Mali</title>"))
    #expect(
      main.contains("<p>See <a href=\"assets/a%20map.png\">the map</a>.</p>\n<a class=\"permalink\" href=\"#b1\""))
    #expect(main.contains("TLP:GREEN"))
  }

  @Test(
    "A figure is shown as its desk would write it",
    arguments: [
      ("attackers", "1200", Figure.Value.number(1_200), "1,200"),
      ("attackers", "900..12000", .range(900...12_000), "900–12,000"), ("share", "0.1234", .number(0.1234), "0.1234"),
      ("loss", "-12345.6", .number(-12_345.6), "-12,345.6"), ("year", "2012", .number(2_012), "2012"),
      ("leader", "a captain", .text, "a captain"),
    ])
  func figures(measure: String, text: String, value: Figure.Value, shown: String) {
    let figure = Figure(measure: measure, text: text, value: value)
    #expect(Words.english.figure(figure, dates: .english) == shown)
  }

  @Test("A figure that is a date is shown as a date, in the briefing's language")
  func dateFigure() throws {
    let figure = Figure(measure: "began", text: "2012-04~", value: .date(try Sample.date("2012-04~")))
    #expect(Words.english.figure(figure, dates: .english) == "about April 2012")
    #expect(Words.english.figure(figure, dates: .german) == "etwa April 2012")
  }
}
