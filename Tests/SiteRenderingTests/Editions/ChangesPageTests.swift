import BriefingModel
import EDTF
import Testing

@testable import SiteRendering

@Suite("The page of changes") struct ChangesPageTests {
  private func site(since date: String, _ briefing: Briefing? = nil) throws -> Site {
    var briefing = try briefing ?? Sample.briefing()
    briefing.edition.since = try ExtendedDate(date)
    return try Site(briefing)
  }

  /// The sample, whose second claim is made by who made the first.
  private func revised() throws -> Briefing {
    var briefing = try Sample.briefing()
    briefing.dispatches[1].body.claims[0].speaker = Sample.diplomats
    return briefing
  }

  @Test("What another speaker states revises nothing: accounts now differ")
  func difference() throws {
    let site = try site(since: "2013-01-11")
    let page = site.page("changes.html")
    #expect(!page.contains("revised"))
    #expect(
      page.contains(
        """
        <div class="change" id="difference--france-24--b1">
        <h3><a class="reference event" href="events/konna-seizure.html">Rebels take Konna</a></h3>
        <p class="values"><span class="key">attackers</span> <b>1,200 fighters and 900–1,100 fighters</b></p>
        <p class="meta"><span class="joint">told in</span> \
        <a class="reference dispatch" href="dispatches/france-24.html#b1">Reuters, ¶\u{A0}1</a></p>
        </div>
        """))
    #expect(
      site.page("briefing.json").contains(
        #"{"kind":"difference","event":"konna-seizure","dispatch":"france-24","block":"b1","measure":"attackers"}"#))
  }

  @Test("A figure that was revised is shown with the earlier one, each with its block")
  func figure() throws {
    let page = try site(since: "2013-01-11", revised()).page("changes.html")
    #expect(
      page.contains(
        """
        <div class="change" id="figure--france-24--b1">
        <h3><a class="reference event" href="events/konna-seizure.html">Rebels take Konna</a></h3>
        <p class="values"><span class="key">attackers</span> <span class="joint">from</span> \
        1,200 fighters <span class="joint">by</span> \
        <a class="reference actor" href="actors/un-diplomats.html">UN diplomats</a> \
        <span class="joint">in</span> <a class="reference dispatch" href="dispatches/dw.html#b2">Deutsche Welle, ¶\u{A0}2</a> \
        <span class="joint">to</span> <b>900–1,100 fighters</b> \
        <span class="joint">by</span> <a class="reference actor" href="actors/un-diplomats.html">UN diplomats</a></p>
        <p class="meta"><span class="joint">told in</span> \
        <a class="reference dispatch" href="dispatches/france-24.html#b1">Reuters, ¶\u{A0}1</a></p>
        </div>
        """))
    #expect(page.contains(#"<li><a href="changes.html#figure"><b>1</b> figure revised</a></li>"#))
    #expect(page.contains(#"<li><a href="changes.html" aria-current="page">Changes</a></li>"#))
  }

  @Test("Every link of a site with changes leads somewhere, on further pages too")
  func links() throws {
    let large = try site(since: "2012-12-31", Sample.largeBriefing())
    #expect(LinkWalk(large).problems == [])
    #expect(large.page("changes.html").contains("<title>Changes – "))
    #expect(large.page("changes/2.html").contains("<title>Changes, page 2 – "))
    let counts = large.files.filter { $0.path.hasPrefix("changes") }.map { file in
      large.page(file.path).split(separator: #"<div class="change""#).count - 1
    }
    #expect(counts.allSatisfy { (1...ChangesPage.pageLimit).contains($0) })
    #expect(counts.reduce(0, +) == large.changes?.all.count)
  }

  @Test("Without a date there is neither a page, nor a link to it, nor a label")
  func none() throws {
    var briefing = try Sample.briefing()
    briefing.settings.baseURL = "https://example.org/"
    let site = try Site(briefing)
    #expect(site.changes == nil)
    for file in site.files where !file.path.hasPrefix("theme/") {
      #expect(!file.path.contains("change"))
      let page = site.page(file.path)
      #expect(!page.contains("change-new") && !page.contains("change-changed") && !page.contains("changes."))
    }
  }

  @Test("The feed of changes needs an address and leaves drafts out; its ids do not depend on the edition")
  func feed() throws {
    var briefing = try revised()
    #expect(try site(since: "2013-01-11", briefing).page("changes.xml") == "")
    briefing.settings.baseURL = "https://example.org/"
    let feed = try site(since: "2013-01-11", briefing).page("changes.xml")
    #expect(feed.contains("<title>Figure revised: Rebels take Konna</title>\n"))
    #expect(feed.contains("<id>https://example.org/changes.html#figure--france-24--b1</id>\n"))
    #expect(
      feed.contains(
        "<summary>attackers from 1,200 fighters (UN diplomats) to 900–1,100 fighters (UN diplomats)</summary>\n"))
    #expect(feed.contains("<updated>2013-01-12T00:00:00Z</updated>\n"))
    briefing.dispatches[1].isDraft = true
    let empty = try site(since: "2013-01-11", briefing).page("changes.xml")
    #expect(empty.contains("<updated>2013-01-11T00:00:00Z</updated>\n") && !empty.contains("<entry>"))
  }

  @Test("What an event was put off to stands beside what it was put off from")
  func postponement() throws {
    var briefing = try Sample.briefing()
    var later = Event(id: "talks-later", name: "Talks, later")
    later.date = try Sample.date("2013-02")
    later.supersedes = Sample.talks
    briefing.events.append(later)
    var text = Text()
    text.paragraph(.mention("Talks", Sample.talks))
    briefing.dispatches[0].body = text.body
    text = Text()
    text.paragraph(.mention("Later", RecordReference(.event, 2)))
    briefing.dispatches[1].body = text.body
    let site = try site(since: "2013-01-11", briefing)
    #expect(
      site.page("changes.html").contains(
        """
        <p class="values"><span class="joint">from</span> January 2013 <span class="joint">to</span> \
        <b>February 2013</b> <span class="joint">as</span> \
        <a class="reference event" href="events/talks-later.html">Talks, later</a></p>
        """))
    #expect(
      site.page("briefing.json").contains(
        #"{"kind":"postponement","event":"talks","dispatch":"france-24","block":"b1","from":"2013-01","#
          + #""to":"2013-02","successor":"talks-later"}"#))
    #expect(site.page("events/talks.html").contains(#"<span class="label change-changed">changed</span>"#))
    #expect(site.page("events/talks-later.html").contains(#"<span class="label change-new">new</span>"#))
  }
}
