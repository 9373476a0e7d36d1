import BriefingModel
import Testing

@testable import Reading

@Suite("Raw HTML") struct RawHTMLTests {
  @Test("Raw HTML is left out and told of where it stands, but not where it ends")
  func warnings() {
    let reading = expectProblems(
      """
      One «<b>»two</b> three«<br>»
      `<i>` and \\<i> and «<a href="[y](place:x)">» [Konna](place:konna) x </a>

      «<div class="x">»
      Lost text.
      </div>

      > - «<?php»
      >   echo ?>
      """,
      """
      warning: raw HTML is left out: “<b>” [raw-html]
      = write it in Markdown
      warning: raw HTML is left out: “<br>” [raw-html]
      = end the line with a backslash
      warning: raw HTML is left out: “<a href="[y](place:x)">” [raw-html]
      = write it in Markdown
      error: raw HTML is left out, with everything up to the next empty line [raw-html]
      = write it in Markdown
      warning: raw HTML is left out, with everything up to the next empty line [raw-html]
      = write it in Markdown
      """)
    #expect(reading.body.mentions.count == 1)
    #expect(!reading.body.markedProse.contains("<b>"))
  }

  @Test("A comment with text behind it on its line takes the text away, which is told of")
  func comments() {
    expectProblems(
      "«<!-- x --> Lost text»\n\n<!-- [Kona](place:kona) -->\n",
      """
      error: raw HTML is left out, with everything up to the next empty line [raw-html]
      = write it in Markdown
      """)
  }

  @Test("A block of tags alone loses nothing but them; a comment without an end loses everything below it")
  func tagsAndOpenComments() {
    expectProblems(
      """
      «<div>»

      Text.

      </div>

      «<!-- Not yet.»

      Lost text.
      """,
      """
      warning: raw HTML is left out, with everything up to the next empty line [raw-html]
      = write it in Markdown
      error: this comment is never closed, so that everything below it is left out [raw-html]
      = write “-->” at its end
      """)
  }
}
