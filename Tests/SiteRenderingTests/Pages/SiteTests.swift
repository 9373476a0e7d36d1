import BriefingModel
import EDTF
import Testing

@testable import SiteRendering

@Suite("A site")
struct SiteTests {
  @Test("It has every page of a briefing, sorted, and no two at one address")
  func files() throws {
    #expect(
      try Site(Sample.briefing()).files.map(\.path).filter { !$0.hasPrefix("theme/") } == [
        ".nojekyll", "404.html", "_headers", "about.html", "actors/index.html", "actors/mujao.html",
        "actors/traore.html",
        "actors/un-diplomats.html", "briefing.json", "claims/claims.csv", "claims/events/index.html",
        "claims/events/konna-seizure.html", "claims/index.html", "claims/sources/afp.html", "claims/sources/dw.html",
        "claims/sources/index.html", "claims/sources/reuters.html", "claims/speakers/index.html",
        "claims/speakers/mujao.html", "claims/speakers/un-diplomats.html", "differences.html", "dispatches/dw.html",
        "dispatches/france-24.html",
        "dispatches/index.html", "events/index.html", "events/konna-seizure.html", "events/talks.html", "index.html",
        "places/index.html", "places/konna.html", "places/mali.html", "places/mopti.html", "robots.txt", "search.html",
        "sources/afp.html", "sources/dw.html", "sources/index.html", "sources/reuters.html",
      ])
  }

  @Test("Every link of a small site leads somewhere")
  func smallSiteLinks() throws {
    #expect(try LinkWalk(Site(Sample.briefing())).problems == [])
  }

  @Test("Every link of a site with long lists leads somewhere")
  func largeSiteLinks() throws {
    let site = try Site(Sample.largeBriefing())
    #expect(LinkWalk(site).problems == [])
    let paths = Set(site.files.map(\.path))
    let expected = [
      "timeline/2013.html", "timeline/2012.html", "places/konna/2.html", "actors/mujao/2.html", "sources/afp/2.html",
      "events/konna-seizure/2.html", "dispatches/index/2.html", "actors/index/2.html",
      "claims/index/7.html", "claims/speakers/mujao/7.html",
    ]
    #expect(expected.filter { !paths.contains($0) } == [])
  }

  @Test("Each page comes out the same on one thread and on four")
  func threads() async throws {
    let briefing = try Sample.largeBriefing(dispatches: 120)
    let site = try Site(briefing)
    let expected = site.files.map { site.page($0.path) }
    let parallel = try Site(briefing)
    let files = parallel.files
    let found = await withTaskGroup(of: [(Int, String)].self) { group in
      for worker in 0..<4 {
        group.addTask {
          stride(from: worker, to: files.count, by: 4).map { index in
            var bytes: [UInt8] = []
            files[index].render(into: &bytes)
            return (index, String(decoding: bytes, as: UTF8.self))
          }
        }
      }
      return await group.reduce(into: [(Int, String)]()) { $0 += $1 }
    }
    #expect(found.count == expected.count)
    #expect(found.filter { $0.1 != expected[$0.0] }.map { files[$0.0].path } == [])
  }

  @Test("Names and texts from content never become markup")
  func hostileContent() throws {
    let hostile = "\"><script>alert('x')</script>&amp;\u{301}"
    var briefing = try Sample.briefing()
    briefing.settings.title = hostile
    briefing.settings.description = hostile
    briefing.settings.baseURL = "https://example.org/"
    briefing.actors[0].name = hostile
    briefing.actors[0].aliases = [Alias(name: hostile, language: "x\"y")]
    briefing.actors[0].roles = [Actor.Role(title: hostile)]
    briefing.places[0].name = hostile
    briefing.places[0].type = hostile
    briefing.places[0].wikidata = hostile
    briefing.events[0].name = hostile
    briefing.events[0].type = hostile
    briefing.sources[0].name = hostile
    briefing.sources[0].url = "javascript:alert(1)"
    briefing.dispatches[0].title = hostile
    briefing.dispatches[0].summary = hostile
    briefing.dispatches[0].byline = hostile
    briefing.dispatches[0].language = "\"><script>"
    briefing.dispatches[0].url = "javascript:alert(1)"
    briefing.dispatches[0].body.mentions[0].manner = hostile
    briefing.dispatches[0].body.claims[0].figure?.measure = hostile
    briefing.dispatches[0].body.claims[0].figure?.unit = hostile
    var page = FreePage(id: "about", title: hostile)
    page.summary = hostile
    briefing.pages = [page]
    let site = try Site(briefing)
    for file in site.files where file.path.hasSuffix(".html") || file.path.hasSuffix(".xml") {
      let text = site.page(file.path)
      #expect(!text.contains("<script>alert"), "\(file.path)")
      #expect(!text.contains("\"><script>"), "\(file.path)")
      #expect(!text.contains("href=\"javascript:"), "\(file.path)")
    }
    #expect(LinkWalk(site).problems == [])
  }

  @Test("Where a briefing has an address, the page for lost readers links from the host's root")
  func notFound() throws {
    var briefing = try Sample.briefing()
    #expect(try Site(briefing).page("404.html").contains("href=\"search.html\""))
    briefing.settings.baseURL = "https://example.org/mali/"
    #expect(try Site(briefing).page("404.html").contains("href=\"/mali/search.html\""))
  }

  @Test("A briefing without content has its pages all the same")
  func empty() throws {
    let site = try Site(Briefing(settings: Settings(title: "Nothing yet")))
    #expect(LinkWalk(site).problems == [])
    #expect(site.page("index.html").contains("Nothing is dated here yet."))
  }
}
