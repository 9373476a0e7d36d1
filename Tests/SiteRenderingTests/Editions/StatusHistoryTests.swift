import BriefingModel
import Testing

@testable import SiteRendering

@Suite("The history of an event's status") struct StatusHistoryTests {
  private func site(_ steps: [Event.StatusStep]) throws -> Site {
    var briefing = try Sample.briefing()
    briefing.events[0].statusHistory = steps
    return try Site(briefing)
  }

  @Test("The page of an event shows each step with the block that tells of it")
  func page() throws {
    let page = try site([Event.StatusStep(.claimed, dispatch: 0), Event.StatusStep(.denied, dispatch: 1)])
      .page("events/konna-seizure.html")
    #expect(page.contains(#"<dd><span class="label status status-denied">denied</span></dd>"#))
    #expect(
      page.contains(
        """
        <h2>Status, step by step</h2>
        <ol>
        <li><span class="label status status-claimed">claimed</span> \
        <a class="reference dispatch" href="../dispatches/dw.html#b1">Deutsche Welle, ¶\u{A0}1</a> \
        <span class="when"><time datetime="2013-01-11">11 January 2013</time></span></li>
        <li><span class="label status status-denied">denied</span> \
        <a class="reference dispatch" href="../dispatches/france-24.html#b1">Reuters, ¶\u{A0}1</a> \
        <span class="when"><time datetime="2013-01-12">12 January 2013</time></span></li>
        </ol>
        """))
  }

  @Test("One step is no history")
  func single() throws {
    let site = try site([Event.StatusStep(.claimed, dispatch: 0)])
    #expect(!site.page("events/konna-seizure.html").contains("step by step"))
  }

  @Test("briefing.json has the status and the steps that a dispatch attests")
  func data() throws {
    let steps = [Event.StatusStep(.claimed, dispatch: 0), Event.StatusStep(.denied, dispatch: 1)]
    #expect(
      try site(steps).page("briefing.json").contains(
        #""status":"denied","status-history":[{"status":"claimed","dispatch":"dw"},"#
          + #"{"status":"denied","dispatch":"france-24"}]"#))
    #expect(try !site([Event.StatusStep(.claimed)]).page("briefing.json").contains("status-history"))
  }
}
