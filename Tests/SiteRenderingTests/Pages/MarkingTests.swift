import BriefingModel
import Testing

@testable import SiteRendering

@Suite("Each page shows the marking of its own content") struct MarkingTests {
  /// The labels of a page, at its top and at its end.
  private func labels(_ page: String) -> [String] {
    page.matches(of: /<p class="marking marking-[a-z-]+"><span>TLP:([A-Z+]+)<\/span><\/p>/).map { String($0.1) }
  }

  private func marking(_ path: String, _ briefing: Briefing) throws -> String {
    let labels = labels(try Site(briefing).page(path))
    #expect(labels.count == 2 && labels.first == labels.last, "\(path)")
    return labels.first ?? ""
  }

  @Test("A page that shows a title of a narrower audience has its marking, and one that does not has its own")
  func titles() throws {
    var briefing = try Sample.briefing()
    briefing.audience = .amber
    briefing.dispatches[1].marking = .amber
    for path in [
      "index.html", "dispatches/index.html", "dispatches/france-24.html", "dispatches/dw.html", "actors/mujao.html",
      "events/konna-seizure.html", "sources/afp.html", "sources/reuters.html", "claims/index.html",
    ] {
      #expect(try marking(path, briefing) == "AMBER", "\(path)")
    }
    for path in [
      "actors/index.html", "actors/un-diplomats.html", "places/index.html", "places/konna.html", "sources/dw.html",
      "search.html", "404.html", "about.html", "events/talks.html",
    ] {
      #expect(try marking(path, briefing) == "CLEAR", "\(path)")
    }
    let site = try Site(briefing)
    #expect(site.page("briefing.json").contains(#""language":"en","marking":"AMBER","#))
    #expect(site.page("robots.txt").contains("Disallow: /"))
  }

  @Test("A record's name carries its marking to every page that shows it")
  func names() throws {
    var briefing = try Sample.briefing()
    briefing.places[0].marking = .green
    for path in [
      "index.html", "dispatches/dw.html", "events/konna-seizure.html", "events/index.html", "places/index.html",
      "places/mali.html", "search.html",
    ] {
      #expect(try marking(path, briefing) == "GREEN", "\(path)")
    }
    for path in ["actors/index.html", "actors/traore.html", "dispatches/index.html", "sources/reuters.html"] {
      #expect(try marking(path, briefing) == "CLEAR", "\(path)")
    }
  }

  @Test("A claim's marking is that of the pages that show it, and not of those that show the rest of its dispatch")
  func claims() throws {
    var briefing = try Sample.briefing()
    briefing.dispatches[0].body.claims[0].marking = .red
    for path in [
      "dispatches/dw.html", "events/konna-seizure.html", "actors/un-diplomats.html", "places/mopti.html",
      "claims/index.html", "differences.html", "sources/dw.html",
    ] {
      #expect(try marking(path, briefing) == "RED", "\(path)")
    }
    for path in ["index.html", "dispatches/index.html", "places/konna.html", "actors/mujao.html"] {
      #expect(try marking(path, briefing) == "CLEAR", "\(path)")
    }
  }

  @Test("Wherever the name of a record stands, as a wire, an audience or in any list, the page has its marking")
  func namesEverywhere() throws {
    let records = [
      Sample.mujao, Sample.traore, Sample.diplomats, Sample.konna, Sample.mali, Sample.mopti, Sample.seizure,
      Sample.talks, Sample.afp, Sample.dw, Sample.reuters,
    ]
    for record in records {
      var briefing = try Sample.briefing()
      briefing.audience = .amber
      briefing.edition.since = try Sample.date("2013-01-11")
      briefing.dispatches[0].body.claims[0].audience = Sample.traore
      switch record.kind {
      case .actor: (briefing.actors[record.index].name, briefing.actors[record.index].marking) = ("CANARY", .amber)
      case .place: (briefing.places[record.index].name, briefing.places[record.index].marking) = ("CANARY", .amber)
      case .event: (briefing.events[record.index].name, briefing.events[record.index].marking) = ("CANARY", .amber)
      case .source: (briefing.sources[record.index].name, briefing.sources[record.index].marking) = ("CANARY", .amber)
      }
      let site = try Site(briefing)
      for file in site.files where file.path.hasSuffix(".html") && site.page(file.path).contains("CANARY") {
        #expect(labels(site.page(file.path)).first == "AMBER", "\(record) on \(file.path)")
      }
    }
  }

  @Test("Without markings every page has the briefing's")
  func briefingMarking() throws {
    var briefing = try Sample.briefing()
    briefing.settings.marking = .green
    #expect(try marking("index.html", briefing) == "GREEN")
    #expect(try marking("search.html", briefing) == "GREEN")
  }
}
