import Foundation
import Testing

/// The site of the sample briefing, as its readers get it.
struct SampleSiteTests {
  let site: SampleSite

  init() throws {
    site = try SampleSite.built.get()
  }

  @Test("Every link, image and fragment leads somewhere")
  func links() {
    let walk = LinkWalk(of: site.files, base: "/mali/")
    #expect(walk.problems == [])
    #expect(walk.count > 1000)
  }

  @Test("Every kind of page is there")
  func pages() {
    let expected = [
      "index.html", "search.html", "about.html", "methodology.html", "404.html", "briefing.json", "feed.xml",
      "sitemap.xml",
      "robots.txt", "SHA256SUMS", "actors/index.html", "places/index.html", "events/index.html", "sources/index.html",
      "dispatches/index.html", "dispatches/2013-01-11-dw.html", "actors/mujao.html", "places/konna.html",
      "events/konna-seizure.html", "sources/reuters.html",
      "claims/index.html", "claims/claims.csv", "claims/speakers/index.html", "claims/speakers/gerard-araud.html",
      "claims/audiences/reporters.html", "claims/sources/dw.html", "claims/events/konna-seizure.html",
    ]
    for path in expected { #expect(site.files[path] != nil, "\(path)") }
  }

  @Test("Nothing runs or is styled in line, and nothing comes from elsewhere, so that the strictest policy holds")
  func contentSecurityPolicy() {
    for (path, html) in site.pages {
      #expect(html.firstMatch(of: /<style|\sstyle="|\son[a-z]+="|javascript:/) == nil, "\(path)")
      for script in html.matches(of: /<script[^>]*>/) {
        #expect(
          script.0.contains("application/ld+json") || script.0.contains("src=\""), "\(path): \(script.0)")
      }
      for loaded in html.matches(of: /<(?:script|img|iframe|source|video|audio)\s[^>]*src="([^"]*)"/) {
        #expect(!loaded.1.contains("//"), "\(path): \(loaded.1)")
      }
    }
  }

  @Test("Each page has one first heading, and no level is skipped")
  func headings() {
    for (path, html) in site.pages {
      let levels = html.matches(of: /<h([1-6])[\s>]/).compactMap { Int($0.1) }
      #expect(levels.count(where: { $0 == 1 }) == 1, "\(path): \(levels)")
      for (previous, next) in zip(levels, levels.dropFirst()) { #expect(next <= previous + 1, "\(path): \(levels)") }
    }
  }

  @Test("The feed, the sitemap and the manifest are well formed")
  func data() throws {
    for path in ["feed.xml", "sitemap.xml"] {
      let result = try Command.shell(
        "python3 -c 'import sys, xml.dom.minidom as m; m.parse(sys.argv[1])' Output/\(path)",
        in: site.url.deletingLastPathComponent())
      #expect(result.exitCode == 0, "\(result.transcript)")
    }
    _ = try JSONSerialization.jsonObject(with: Data((site.files["briefing.json"] ?? "").utf8))
    for (path, html) in site.pages {
      for data in html.matches(of: /<script type="application\/ld\+json">(.*?)<\/script>/.dotMatchesNewlines()) {
        #expect((try? JSONSerialization.jsonObject(with: Data(data.1.utf8))) != nil, "\(path)")
      }
    }
    let sums = try Command.shell("sha256sum --check --strict --quiet SHA256SUMS", in: site.url)
    #expect(sums.exitCode == 0, "\(sums.transcript)")
    let sumLines = (site.files["SHA256SUMS"] ?? "").split(separator: "\n").filter { !$0.hasPrefix("#") }
    let listed = Set(sumLines.map { String($0.dropFirst(66)) })
    #expect(listed == Set(site.files.keys).subtracting(["SHA256SUMS"]))
  }

  @Test("In a dispatch, no record is named without a mention of it")
  func unannotatedNames() throws {
    let names = try SampleNames(briefing: site.files["briefing.json"] ?? "")
    #expect(names.found(in: "The town of Konna, not Konnax") == ["Konna"])
    for (path, html) in site.pages where path.hasPrefix("dispatches/2013") {
      let blocks = DispatchProse.outsideMentions(of: html)
      #expect(blocks.count > 10, "\(path)")
      for (block, prose) in blocks { #expect(names.found(in: prose) == [], "\(path)#\(block): \(prose)") }
    }
  }

  @Test("The strictest check has nothing to say of the sample")
  func strictCheck() throws {
    let folder = try TemporaryFolder()
    try SampleSite.copyContent(to: folder.url)
    let check = try Command.shell("dateline check --strict", in: folder.url)
    #expect(check.transcript.hasPrefix("No problems in "), "\(check.transcript)")
    #expect(check.exitCode == 0)
  }

  @Test("An internal note never reaches a public page")
  func internalNotes() {
    for (path, text) in site.files { #expect(!text.localizedCaseInsensitiveContains("[!internal]"), "\(path)") }
  }

  @Test(
    "The Nu Html Checker finds nothing to complain of on any page",
    .enabled(if: ProcessInfo.processInfo.environment["VNU_JAR"] != nil, "VNU_JAR names no checker; make test sets it"))
  func htmlChecker() throws {
    let jar = ProcessInfo.processInfo.environment["VNU_JAR"] ?? ""
    let result = try Command.shell("java -Xss4m -jar '\(jar)' --stdout --skip-non-html .", in: site.url)
    #expect(result.transcript == "")
  }
}
