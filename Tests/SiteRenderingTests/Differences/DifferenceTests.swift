import BriefingModel
import EDTF
import Testing

@testable import SiteRendering

@Suite("Where accounts differ")
struct DifferenceTests {
  /// The sample briefing, with claims about the seizure of Konna in a dispatch of AFP.
  private func briefing(claims: (inout Text) -> Void) throws -> Briefing {
    var briefing = try Sample.briefing()
    var dispatch = Dispatch(id: "afp", title: "More", source: Sample.afp, published: try Sample.date("2013-01-13"))
    var text = Text()
    claims(&text)
    dispatch.body = text.body
    briefing.dispatches.append(dispatch)
    return briefing
  }

  private func figure(_ measure: String, _ number: Int, unit: String? = nil) -> Figure {
    Figure(measure: measure, text: String(number), value: .number(Double(number)), unit: unit)
  }

  private func lines(_ page: String, from start: String, to end: String) -> [Substring] {
    guard let from = page.firstRange(of: start), let to = page[from.lowerBound...].firstRange(of: end) else {
      return []
    }
    return page[from.lowerBound..<to.upperBound].split(separator: "\n")
  }

  @Test("Every measure that two claims state is compared on the event's page, those that differ first")
  func order() throws {
    let briefing = try briefing { text in
      for (measure, unit) in [("dead", nil), ("dead", nil), ("depth", "km"), ("depth", "hours")] {
        text.claim("Said.") { claim in
          claim.event = Sample.seizure
          claim.figure = figure(measure, 12, unit: unit)
        }
      }
    }
    let page = try Site(briefing).page("events/konna-seizure.html")
    #expect(
      lines(page, from: "<section class=\"comparisons\"", to: "</section>").filter { $0.hasPrefix("<caption") } == [
        "<caption id=\"measure-1\">attackers, in fighters <span class=\"label agreement-differs\">differs</span></caption>",
        "<caption id=\"measure-2\">depth <span class=\"label agreement-not-comparable\">not comparable</span></caption>",
        "<caption id=\"measure-3\">dead <span class=\"label agreement-consistent\">consistent</span></caption>",
      ])
    #expect(
      page.contains("<a href=\"../differences.html#event-konna-seizure\">Where accounts differ in this briefing</a>"))
  }

  @Test("A row says the value, the speaker, the source, the block and the day, and whether the claim contradicts")
  func row() throws {
    let briefing = try briefing { text in
      text.claim("No more than 20.") { claim in
        claim.speaker = Sample.traore
        claim.via = Sample.reuters
        claim.event = Sample.seizure
        claim.date = ExtendedDate(Day(number: 15_718))
        claim.stance = .contradicts
        claim.figure = figure("attackers", 20)
      }
    }
    let page = try Site(briefing).page("differences.html")
    #expect(
      page.contains(
        """
        <tr><th scope="row"><span>20</span> <span class="label stance-contradicts">contradicts</span></th>\
        <td data-label="Speaker"><a class="reference actor" href="actors/traore.html">Dioncounda Traoré</a></td>\
        <td data-label="Via"><a class="reference source" href="sources/reuters.html">Reuters</a></td>\
        <td data-label="Dispatch"><a class="reference dispatch" href="dispatches/afp.html#b1">AFP, ¶\u{A0}1</a></td>\
        <td data-label="Date"><span class="key">said</span> <time datetime="2013-01-13">13 January 2013</time></td></tr>
        """))
    #expect(page.contains("<span>1,200 fighters</span>"), "Where units are not all the same, each value says its own")
    #expect(
      page.contains("<span class=\"key\">carried</span> <time datetime=\"2013-01-11\">"),
      "A claim without a day has its dispatch's")
  }

  @Test("A claim that contradicts without a figure disputes the event, with the sentence that says so")
  func disputed() throws {
    let briefing = try briefing { text in
      text.claim("It <never> fell, he said. The rest is long.") { claim in
        claim.speaker = Sample.traore
        claim.event = Sample.talks
        claim.stance = .contradicts
      }
    }
    let site = try Site(briefing)
    for path in ["events/talks.html", "differences.html"] {
      let page = site.page(path)
      #expect(
        page.contains("Claims that contradict it <span class=\"label agreement-disputed\">disputed</span></caption>"),
        "\(path)")
      #expect(page.contains("<span>It &lt;never&gt; fell, he said."), "\(path)")
    }
    #expect(site.page("index.html").contains("href=\"differences.html#event-talks\">accounts differ</a>"))
  }

  @Test("Without a difference there is no page of them, and nothing leads to it")
  func none() throws {
    var briefing = try Sample.briefing()
    briefing.dispatches.removeLast()
    let site = try Site(briefing)
    #expect(!site.files.contains { $0.path.hasPrefix("differences") })
    for file in site.files where file.path.hasSuffix(".html") {
      #expect(!site.page(file.path).contains("differences.html"), "\(file.path)")
    }
  }

  @Test("A measure that hundreds of claims state fills pages of its own, and every link to them leads somewhere")
  func long() throws {
    let briefing = try briefing { text in
      for number in 0..<300 {
        text.claim("Said.") { claim in
          claim.event = Sample.seizure
          claim.figure = figure("attackers", number < 290 ? 1_200 : number, unit: "fighters")
        }
      }
      for _ in 0..<60 {
        text.claim("Said.") { claim in
          claim.event = Sample.talks
          claim.figure = figure("delegates", 7)
        }
      }
    }
    let site = try Site(briefing)
    #expect(LinkWalk(site).problems == [])
    #expect(site.files.map(\.path).filter { $0.hasPrefix("differences/") }.count == 1)
    #expect(site.page("differences.html").contains("<title>Where accounts differ – "))
    #expect(site.page("differences/2.html").contains("<title>Where accounts differ, page 2 – "))
    let page = site.page("events/konna-seizure.html")
    let rows = lines(page, from: "<section class=\"comparisons\"", to: "</section>")
    #expect(rows.count { $0.hasPrefix("<tr><th scope=\"row\">") } == 50)
    #expect(rows.contains { $0.contains(">299<") }, "Every value comes before any that stands there already")
    #expect(page.contains("<a href=\"../differences.html#event-konna-seizure\">All 302 claims</a>"))
    #expect(site.page("events/talks.html").contains("50 of 60 claims, first one for each figure. "))
    #expect(site.page("events/talks.html").contains("<a href=\"../claims/events/talks.html\">All claims about it</a>"))
  }

  @Test("Differences stand in the order of the timeline, each event once")
  func timelineOrder() throws {
    var briefing = try briefing { text in
      for number in 0..<2 {
        text.claim("Said.") { claim in
          claim.event = Sample.talks
          claim.figure = figure("delegates", number)
        }
      }
    }
    func headings(_ page: String) -> [Substring] {
      page.split(separator: "\n").filter { $0.hasPrefix("<section class=\"group\"") }
    }
    let newest = headings(try Site(briefing).page("differences.html"))
    briefing.settings.timeline = .oldestFirst
    let oldest = headings(try Site(briefing).page("differences.html"))
    #expect(newest.count == 2)
    #expect(newest == oldest.reversed())
  }

  @Test("briefing.json says of each event how it is attested and how its figures stand to each other")
  func data() throws {
    let briefing = try briefing { text in
      text.claim("No.") { claim in
        claim.event = Sample.seizure
        claim.stance = .contradicts
      }
    }
    let data = try Site(briefing).page("briefing.json")
    #expect(
      data.contains(
        """
        "corroboration":{"dispatches":2,"outlets":["dw","reuters"],"independent-origins":1,"origins":[["afp"]]},\
        "comparisons":[{"measure":"attackers","unit":"fighters","agreement":"differs",\
        "claims":["dispatches/dw.html#b2","dispatches/france-24.html#b1"]}],"disputed-by":["dispatches/afp.html#b1"]
        """))
  }
}
