import BriefingModel
import EDTF
import Testing
import Work

@testable import SiteRendering

@Suite("Files for machines")
struct DataTests {
  private func briefing() throws -> Briefing {
    var briefing = try Sample.briefing()
    briefing.settings.baseURL = "https://example.org/mali/"
    return briefing
  }

  @Test("The feed has the newest dispatches first, and no time that nobody gave")
  func feed() throws {
    var briefing = try briefing()
    briefing.dispatches[1].published = try Sample.date("2013-01-12T10:30:00+01:00")
    #expect(
      try Site(briefing).page("feed.xml") == """
        <?xml version="1.0" encoding="utf-8"?>
        <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
        <title>Mali, January 2013</title>
        <subtitle>What was said when Konna fell.</subtitle>
        <id>https://example.org/mali/</id>
        <link rel="self" type="application/atom+xml" href="https://example.org/mali/feed.xml"/>
        <link rel="alternate" type="text/html" href="https://example.org/mali/"/>
        <updated>2013-01-12T09:30:00Z</updated>
        <generator>Dateline</generator>
        <entry xml:lang="en">
        <title>Konna falls</title>
        <id>https://example.org/mali/dispatches/france-24.html</id>
        <link rel="alternate" type="text/html" href="https://example.org/mali/dispatches/france-24.html"/>
        <updated>2013-01-12T09:30:00Z</updated>
        <published>2013-01-12T09:30:00Z</published>
        <author>
        <name>Reuters</name>
        </author>
        </entry>
        <entry xml:lang="en">
        <title>Mali asks for help</title>
        <id>https://example.org/mali/dispatches/dw.html</id>
        <link rel="alternate" type="text/html" href="https://example.org/mali/dispatches/dw.html"/>
        <updated>2013-01-11T00:00:00Z</updated>
        <author>
        <name>Deutsche Welle</name>
        </author>
        <summary>The town fell on Thursday.</summary>
        </entry>
        </feed>

        """)
  }

  @Test("Without an address there is no feed, no sitemap and no canonical link")
  func noAddress() throws {
    let site = try Site(Sample.briefing())
    let paths = site.files.map(\.path)
    #expect(!paths.contains("feed.xml") && !paths.contains("sitemap.xml"))
    #expect(!site.page("index.html").contains("canonical"))
    #expect(site.page("robots.txt") == "User-agent: *\nDisallow:\n")
  }

  @Test("Robots are asked to stay away from a site with a draft")
  func draft() throws {
    var briefing = try Sample.briefing()
    briefing.dispatches[0].isDraft = true
    #expect(try Site(briefing).page("robots.txt") == "User-agent: *\nDisallow: /\n")
  }

  @Test("The sitemap lists pages, and falls into parts where it is too long")
  func sitemap() throws {
    let paths = ["index.html", "404.html", "a.html", "briefing.json", "b.html"]
    func files(limit: Int) -> [String: String] {
      let context = try? SiteContext(briefing: briefing(), theme: Theme())
      var files: [String: String] = [:]
      for file in SitemapFile.all(of: paths, base: "https://example.org/", limit: limit) {
        var sink = ByteSink(capacity: 1_000)
        if let context { file.render(in: context, into: &sink) }
        let lines = String(decoding: sink.bytes, as: UTF8.self).split(separator: "\n").filter { $0.hasPrefix("<loc>") }
        files[file.path] = lines.map { $0.dropFirst(5).dropLast(6) }.joined(separator: " ")
      }
      return files
    }
    #expect(
      files(limit: 9) == ["sitemap.xml": "https://example.org/a.html https://example.org/b.html https://example.org/"])
    #expect(
      files(limit: 2) == [
        "sitemap.xml": "https://example.org/sitemap-1.xml https://example.org/sitemap-2.xml",
        "sitemap-1.xml": "https://example.org/a.html https://example.org/b.html",
        "sitemap-2.xml": "https://example.org/",
      ])
  }

  @Test("A briefing that is not for everybody asks robots to stay away")
  func robots() throws {
    var briefing = try briefing()
    #expect(
      try Site(briefing).page("robots.txt")
        == "User-agent: *\nDisallow:\n\nSitemap: https://example.org/mali/sitemap.xml\n")
    briefing.dispatches[0].marking = .amber
    #expect(try Site(briefing).page("robots.txt") == "User-agent: *\nDisallow: /\n")
  }

  @Test("A name cannot end the script element that holds it")
  func linkedData() throws {
    var briefing = try Sample.briefing()
    briefing.places[0].name = "</script><script>alert(1)</script> & \"more\""
    let page = try Site(briefing).page("places/konna.html")
    #expect(
      page.contains(
        """
        <script type="application/ld+json">{"@context":"https://schema.org","@type":"Place",\
        "name":"\\u003c/script\\u003e\\u003cscript\\u003ealert(1)\\u003c/script\\u003e \\u0026 \\"more\\"",\
        "geo":{"@type":"GeoCoordinates","latitude":14.943,"longitude":-3.892},\
        "containedInPlace":{"@type":"Place","name":"Mali"}}</script>
        """))
    #expect(!page.contains("<script>alert"))
  }

  @Test("A date that is not sure is left out for machines")
  func machineDates() throws {
    var briefing = try Sample.briefing()
    briefing.dispatches[0].published = try Sample.date("2013-01~")
    briefing.events[0].date = try Sample.date("2013-01/2013-01-12?")
    let site = try Site(briefing)
    #expect(!site.page("dispatches/dw.html").contains("datePublished"))
    #expect(site.page("events/konna-seizure.html").contains("\"startDate\":\"2013-01\",\"location\""))
  }

  @Test("briefing.json holds the whole briefing")
  func briefingData() throws {
    var briefing = Briefing(settings: Settings(title: "Mali \"2013\"\n"))
    briefing.places = [Place(id: "konna", name: "Konna")]
    briefing.places[0].coordinates = Place.Coordinates(latitude: 14, longitude: -3.892)
    briefing.sources = [Source(id: "dw", name: "DW")]
    var dispatch = Dispatch(
      id: "a", title: "It fell", source: RecordReference(.source, 0), published: try Sample.date("2013-01"))
    var text = Text()
    text.claim("In ", .mention("Konna", RecordReference(.place, 0))) { claim in
      claim.via = RecordReference(.source, 0)
      claim.figure = Figure(measure: "dead", text: "12", value: .number(12))
    }
    dispatch.body = text.body
    briefing.dispatches = [dispatch]
    #expect(
      try Site(briefing).page("briefing.json") == """
        {"format":"dateline-briefing/1","title":"Mali \\"2013\\"\\n","language":"en","marking":"CLEAR",\
        "audience":"CLEAR","timeline":"newest-first","dispatches":[{"id":"a","path":"dispatches/a.html","title":"It fell","source":"dw",\
        "published":"2013-01","marking":"CLEAR","blocks":[{"id":"b1","kind":"claim","text":"In Konna"}],\
        "mentions":[{"block":"b1","start":3,"end":8,"place":"konna"}],\
        "claims":[{"block":"b1","path":"dispatches/a.html#b1","via":"dw","measure":"dead","value":"12",\
        "manner":"paraphrase","origins":["dw"],"single-source":true,"marking":"CLEAR"}]}],\
        "places":[{"id":"konna","path":"places/konna.html","name":"Konna","coordinates":[14,-3.892],\
        "marking":"CLEAR"}],"sources":[{"id":"dw","path":"sources/dw.html","name":"DW","marking":"CLEAR"}],\
        "pages":[{"id":"about","path":"about.html","title":"About","marking":"CLEAR"}]}

        """)
  }
}
