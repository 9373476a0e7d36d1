import BriefingModel
import Testing

@testable import Reading

@Suite("Markdown that cannot be read") struct MarkdownLimitTests {
  @Test("What would cost the parser too much is told of at the place where it is too much, and the body is empty")
  func limits() {
    let reading = expectProblems(
      "Text.\n\n" + String(repeating: "![", count: 1000) + "«!»[",
      """
      error: this text has too many “![” in a paragraph: at most 1000 can be read [markdown-limit]
      = divide the paragraph with an empty line
      """)
    #expect(reading.body == Body())
    let nested = Sample.read(String(repeating: ">", count: 200) + " a")
    #expect(
      nested.diagnostics.map(\.report) == [
        "error: this text has too many quotations, lists and footnotes within each other: at most 100 can be read "
          + "[markdown-limit]\n= start some of them further to the left"
      ])
  }

  @Test("An entity that stands for a control character is refused, since it could pass for a mark")
  func controlEntities() {
    let reading = expectProblems(
      "Text «&#1;»b0«&#x0002;» and &#12; &#10;",
      """
      error: “&#1;” stands for a control character [control-character]
      = remove it
      error: “&#x0002;” stands for a control character [control-character]
      = remove it
      """)
    #expect(reading.body == Body())
  }

  @Test(
    "A reference for a caret behind a bracket is refused, as cmark-gfm would read memory that is not its own",
    arguments: ["&#94;", "&#x5e;", "&#X005E;", "&#0094;", "&Hat;"])
  func caretEntities(_ entity: String) {
    let reading = expectProblems(
      "Text.[^1] And ![«\(entity)»1] [a \(entity)1] \(entity)\n\n[^1]: Note.",
      """
      error: “\(entity)” behind “[” cannot be read [markdown-limit]
      = write “[^” for a footnote, “\\[^” for the characters themselves
      """)
    #expect(reading.body == Body())
    #expect(readFragment(Array("Text.[^1] And [\(entity)1]\n\n[^1]: Note.".utf8), path: "a.md").markdown.isEmpty)
    #expect(Sample.read("Text.[^1] And \\[^2] \(entity)1\n\n[^1]: Note.").diagnostics.isEmpty)
  }
}
