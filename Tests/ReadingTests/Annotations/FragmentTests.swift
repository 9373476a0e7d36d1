import BriefingModel
import Testing

@testable import Reading

@Suite("Files that stand alone") struct FragmentTests {
  private func read(_ markdown: String) -> FragmentReading {
    readFragment(Array(markdown.utf8), path: "a.md")
  }

  @Test("Plain Markdown stays plain, whatever is wrong with it")
  func plain() {
    let reading = read(
      "[!internal] <b>x</b>\n\n<div>Text</div>\n\n[s](actor: turner) [a][b] [v](htp://x.org) [[turner]\n")
    #expect(reading.body == nil)
    #expect(
      reading.diagnostics.map(\.report) == [
        """
        error: “[!internal]” begins no callout here, and is shown as text [broken-callout]
        = begin its lines with “> ”, behind a blank line: > [!internal]
        """,
        "warning: raw HTML is left out: “<b>” [raw-html]\n= write it in Markdown",
        """
        warning: raw HTML is left out, with everything up to the next empty line [raw-html]
        = write it in Markdown
        """,
        """
        error: this wikilink lacks a closing bracket [broken-wikilink]
        = write [[turner]]
        = or write \\[[turner] if it is meant as text
        """,
      ])
  }

  @Test("What only the briefing could know is not told of")
  func names() {
    let reading = read("[[Captain X]] and [Konna](place:konna) [x](place:)\n\n> [!claim] speaker=x\n> Said.\n")
    #expect(reading.diagnostics == [])
    #expect(reading.body?.mentions.count == 2)
  }
}
