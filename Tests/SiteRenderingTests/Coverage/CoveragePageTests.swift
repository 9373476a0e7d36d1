import BriefingModel
import Testing

@testable import SiteRendering

@Suite("The coverage page tells the desk what is missing")
struct CoveragePageTests {
  private func briefing(for audience: Marking = .amber) throws -> Briefing {
    var briefing = try Sample.briefing()
    briefing.audience = audience
    briefing.dispatches[1].body.claims[0].speaker = nil
    briefing.dispatches[0].body.mentions[1].isMisspelt = true
    briefing.dispatches[1].published = try Sample.date("2013-01-14")
    briefing.dispatches[1].archived = "https://archive.example/1"
    return briefing
  }

  /// The page's words, without its markup.
  private func lines(_ page: String) -> [String] {
    let main = page.split(separator: "<main id=\"content\">").last?.split(separator: "</main>").first ?? ""
    return main.replacing(/<[^>]*>/, with: "").split(separator: "\n").map { String($0).trimmed }.filter { !$0.isEmpty }
  }

  @Test("Each list has its entries, each with a link to its evidence")
  func lists() throws {
    let page = try Site(briefing()).page("coverage.html")
    #expect(
      lines(page) == [
        "Coverage", "What this briefing lacks: a list of work for the desk. The public site does not have this page.",
        "1 event with one origin", "1 event that no dispatch tells of", "1 claim without a speaker",
        "1 misspelt mention",
        "1 gap between dispatches", "1 dispatch without an archived copy", "2 records that no dispatch mentions",
        "Events with one origin 1",
        "No two accounts of them are known to be independent, however many outlets carried them.",
        "Rebels take Konna 10 January 2013 2 dispatches resting on AFP",
        "Events that no dispatch tells of 1", "They have a record, but nothing in this briefing bears it out.",
        "Talks January 2013",
        "Claims without a speaker 1",
        "Where a dispatch does not name the speaker, give the claim an actor of type anonymous, such as “a resident”.",
        "“We hold all of it.” Reuters, ¶\u{A0}1",
        "Misspelt mentions 1",
        "The record knows the spelling as a wrong one. In a quotation it stands as it was printed.",
        "“Konna” for Konna Deutsche Welle, ¶\u{A0}1",
        "Days without a dispatch 1 gap",
        "From the first to the last day on which a dispatch was or may have been carried. One whose date is not a single "
          + "day counts for each day that the date can mean, so a gap may be wider than it is told here.",
        "12–13 January 2013 2 days after Mali asks for help before Konna falls",
        "Dispatches without an archived copy 1", "What stands on the web alone may change or go.",
        "Mali asks for help Deutsche Welle 11 January 2013 dw.com",
        "Records that no dispatch mentions 2",
        "Actors, places and sources that stand in no text, speak in no claim, and neither carried nor filed anything.",
        "MUJAO actor another record or a page refers to it", "Dioncounda Traoré actor",
      ])
    for link in [
      "events/konna-seizure.html#corroboration", "dispatches/france-24.html#b1", "dispatches/dw.html#b1",
      "actors/traore.html", "sources/afp.html",
    ] {
      #expect(page.contains("href=\"\(link)\""), "\(link)")
    }
  }

  @Test("A site for everybody has no such page, no link to it and no word of it in its data")
  func everybody() throws {
    let site = try Site(briefing(for: .clear))
    #expect(!site.files.contains { $0.path.hasPrefix("coverage") })
    #expect(!site.page("index.html").contains("Coverage"))
    #expect(!site.page("briefing.json").contains("coverage"))
    #expect(try Site(briefing()).page("index.html").contains("<a href=\"coverage.html\">Coverage</a>"))
  }

  @Test("Its marking is GREEN at the least, that of what it names where that is narrower, and not that of the audience")
  func marking() throws {
    var briefing = try briefing(for: .red)
    #expect(try Site(briefing).page("coverage.html").contains("TLP:GREEN"))
    briefing.actors[2].marking = .red
    #expect(try Site(briefing).page("coverage.html").contains("TLP:GREEN"))
    briefing.actors[1].marking = .amber
    #expect(try Site(briefing).page("coverage.html").contains("TLP:AMBER"))
  }

  @Test("Long lists go on on further pages, and every link leads somewhere")
  func pages() throws {
    var briefing = try Sample.largeBriefing()
    briefing.audience = .green
    let site = try Site(briefing)
    #expect(LinkWalk(site).problems == [])
    let paths = site.files.map(\.path).filter { $0.hasPrefix("coverage") }
    #expect(paths.count == 13)
    #expect(site.page("coverage.html").contains("<a href=\"coverage/2.html#untold\">"))
    #expect(site.page("coverage/2.html").contains("href=\"../events/e-"))
    #expect(!site.page("coverage/2.html").contains("There are none"))
  }

  @Test("briefing.json says the same to programs")
  func data() throws {
    let data = try Site(briefing()).page("briefing.json")
    #expect(data.contains("\"audience\":\"AMBER\""))
    #expect(
      data.hasSuffix(
        """
        "coverage":{"single-origin":["konna-seizure"],"untold":["talks"],\
        "speakerless":[{"dispatch":"france-24","block":"b1"}],\
        "misspelt":[{"dispatch":"dw","block":"b1","start":12,"end":17}],"gaps":["2013-01-12/2013-01-13"],\
        "unarchived":["dw"],"unmentioned":[{"actor":"mujao","referred-to":true},{"actor":"traore"}]}}

        """))
  }
}

extension String {
  fileprivate var trimmed: String { split(separator: " ").joined(separator: " ") }
}
