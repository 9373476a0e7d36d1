import BriefingModel
import Testing
import Work

@testable import SiteRendering

@Suite("Prose becomes HTML")
struct ProseTests {
  private func html(_ purpose: ProseWriter.Purpose, _ build: (inout Text) -> Void) throws -> String {
    var briefing = try Sample.briefing()
    briefing.assets = ["a#b.png"]
    var text = Text()
    build(&text)
    let site = SiteContext(briefing: briefing, theme: try Theme())
    var sink = ByteSink(capacity: 1_000)
    switch purpose {
    case .page:
      site.html(of: text.body, language: nil).withUnsafeBufferPointer {
        RootMark.resolve($0, root: "../", into: &sink)
      }
    case .fragment, .excerpt:
      let bytes = withUnsafePointer(to: text.body) { body in
        var writer = ProseWriter(body, in: site, for: purpose, language: nil)
        writer.write()
        return writer.bytes
      }
      bytes.withUnsafeBufferPointer { RootMark.resolve($0, root: "../", into: &sink) }
    }
    return String(decoding: sink.bytes, as: UTF8.self)
  }

  @Test("Every block of a page can be linked to, and mentions lead to their pages")
  func page() throws {
    let html = try html(.page) { text in
      text.paragraph("In ", .mention("Konna", Sample.konna), " on ", .date("Thursday", "2013-01-10"), ".")
      text.paragraph("About ", .date("then", "2012-03~"), ".")
    }
    #expect(
      html == """
        <div class="block" id="b1">
        <p>In <a class="mention place" href="../places/konna.html">Konna</a> on \
        <time class="mention date" datetime="2013-01-10">Thursday</time>.</p>
        <a class="permalink" href="#b1" aria-label="Link to paragraph 1">¶</a>
        </div>
        <div class="block" id="b2">
        <p>About <span class="mention date" title="about March 2012">then</span>.</p>
        <a class="permalink" href="#b2" aria-label="Link to paragraph 2">¶</a>
        </div>
        """)
  }

  @Test("A fragment of plain Markdown is what cmark-gfm wrote")
  func fragment() throws {
    let html = try html(.fragment) { text in
      text.heading(1, "A & B")
      text.paragraph("“Quoted” <text>.")
    }
    #expect(html == "<h1>A &amp; B</h1>\n<p>“Quoted” &lt;text&gt;.</p>\n")
  }

  @Test("A misspelt name stands as it was written, with a sign behind it that says what is right")
  func misspelling() throws {
    func text(_ text: inout Text) { text.paragraph("“To ", .mention("Kona", Sample.konna, isMisspelt: true), "”") }
    #expect(
      try html(.excerpt, text) == """
        <p>“To <a class="mention place" href="../places/konna.html">Kona</a>\
        <span class="sic" title="misspelling of Konna"> <span>(misspelling of Konna)</span></span>”</p>

        """)
    #expect(
      try html(.fragment, text) == """
        <p>“To <a class="mention place" href="../places/konna.html" title="misspelling of Konna">Kona</a>”</p>

        """)
  }

  @Test("What a mention says of itself is escaped in its attributes")
  func attributes() throws {
    let html = try html(.fragment) { text in
      text.paragraph(.mention("Paris", Sample.mali, manner: "\"metonym\" & <more>", certainty: .low))
    }
    #expect(
      html == """
        <p><a class="mention place" href="../places/mali.html" data-as="&quot;metonym&quot; &amp; &lt;more&gt;" \
        title="as &quot;metonym&quot; &amp; &lt;more&gt;; certainty: low">Paris</a></p>

        """)
  }

  @Test("A mention inside a link is no link")
  func nestedLink() throws {
    let html = try html(.fragment) { text in
      text.paragraph(
        .html("<a href=\"https://example.org\">", text: ""), "See ", .mention("Konna", Sample.konna),
        .html("</a>", text: ""), " and ", .mention("Mali", Sample.mali))
    }
    #expect(
      html == """
        <p><a href="https://example.org">See <span class="mention place">Konna</span></a> and \
        <a class="mention place" href="../places/mali.html">Mali</a></p>

        """)
  }

  @Test(
    "Internal links are relative and percent-encoded, and keep their fragments",
    arguments: [
      ("about.html#b2", "../about.html#b2"), ("assets/a b.png", "../assets/a%20b.png"),
      ("assets/a#b.png", "../assets/a%23b.png"), ("assets/é?\".pdf#page=2", "../assets/%C3%A9%3F%22.pdf#page=2"),
    ])
  func internalLinks(path: String, address: String) throws {
    let html = try html(.fragment) { $0.paragraph(.link("here", to: path)) }
    #expect(html == "<p><a href=\"\(address)\">here</a></p>\n")
  }

  @Test("A desk's note and an excerpt's footnotes are told apart from the outlet's text")
  func noteAndFootnote() throws {
    #expect(
      try html(.fragment) { $0.note("Nobody counted.") } == """
        <aside class="note">
        <p class="note-title">Desk note</p>
        <p>Nobody counted.</p>
        </aside>

        """)
    let reference = "<sup class=\"footnote-ref\"><a href=\"#fn-1\" id=\"fnref-1\">1</a></sup>"
    #expect(try html(.excerpt) { $0.paragraph("A", .html(reference, text: ""), "B") } == "<p>AB</p>\n")
  }
}
