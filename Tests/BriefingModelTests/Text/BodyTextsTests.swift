import TestSupport
import Testing

@testable import BriefingModel

@Suite("The texts of a body's blocks")
struct BodyTextsTests {
  @Test(
    "are what they were given as, and are kept a second time only where the prose does not spell them out",
    arguments: [
      ("<p>It fell.</p>\n", "It fell.", true),
      (
        "<p>It  fell &amp; <em>rose</em>\nagain &lt;soon&gt; &quot;they&quot; said.</p>\n",
        "It fell & rose again <soon> \"they\" said.", true
      ),
      (
        "<p>\u{1}m0\u{2}Konna\u{1}M0\u{2}, a long way from \u{1}m1\u{2}Timbuktu\u{1}M1\u{2}.</p>\n",
        "Konna, a long way from Timbuktu.", true
      ),
      ("<p>á\u{A0}é — “x”</p>\n", "á\u{A0}é — “x”", true),
      ("<p>an open tag <a href=", "an open tag", true),
      ("&", "&", true), ("a", "a", true), (" a  ! ", "a !", true),
      ("<p>Lowered <del>wrongly</del> here.</p>\n", "Lowered here.", false),
      ("<p><img src=\"a.png\" alt=\"A bridge\" /> stands.</p>\n", "A bridge stands.", false),
      ("<p>A &copy; that nobody escaped, and an & alone</p>\n", "A \u{A9} that nobody escaped, and an & alone", false),
      ("<ul>\n<li>one</li>\n</ul>\n", "", false),
      (" a ", " a ", false), ("", "", false), ("   ", "", false),
      // So long that reading it off for each of many mentions would take long.
      (String(repeating: "word ", count: 5_000) + "end", String(repeating: "word ", count: 5_000) + "end", false),
    ])
  func areKept(rendered: String, text: String, isInProse: Bool) {
    var body = Body()
    body.blocks = [Block(kind: .paragraph), Block(kind: .listItem), Block(kind: .paragraph)]
    let texts = Array((text + "item" + text).utf8)
    let count = text.utf8.count
    let prose = marked(rendered, 0) + "\u{1}i1\u{2}" + marked(rendered, 2)
    body.setProse(Prose(Array(prose.utf8)), texts: texts, [0..<count, count..<count + 4, count + 4..<texts.count])
    #expect(body.blocks.indices.map { String(decoding: body.text(of: $0), as: UTF8.self) } == [text, "item", text])
    #expect(body.blocks.map(\.textCount) == [count, 4, count])
    #expect(body.blocks.map { $0.ownText == nil } == [isInProse, false, isInProse])
    #expect(body.blocks[1].proseRange == nil)
    #expect(body.blocks[2].proseRange.map { Array(body.prose.bytes[$0]) } == Array(marked(rendered, 2).utf8))
  }

  @Test("are kept beside whatever prose there is")
  func areKeptBesideRandomProse() {
    var random = SeededRandom(seed: 0)
    let pieces = [
      "<p>", "</p>\n", "&amp;", "&lt;", "&", "<", ">", "  ", " ", "\n", "\t", "word", "é", "!", "\u{1}m3\u{2}",
      "longer words in a row",
    ]
    for _ in 0..<3_000 {
      let rendered = (0..<Int.random(in: 0..<12, using: &random)).map { _ in pieces.randomElement(using: &random) ?? ""
      }.joined()
      let text = (0..<Int.random(in: 0..<6, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }
        .joined()
      var body = Body()
      body.blocks = [Block(kind: .paragraph)]
      // What a text is if the prose says the same: the more often, the more is left to the prose.
      let spelled = plain(rendered)
      for text in [text, spelled] {
        body.setProse(Prose(Array(marked(rendered, 0).utf8)), texts: Array(text.utf8), [0..<text.utf8.count])
        guard body.text(of: 0) == Array(text.utf8) else {
          Issue.record("\(rendered.debugDescription) \(text.debugDescription)")
          return
        }
      }
    }
  }

  @Test("stand in blocks that are still of the kind that they were made as")
  func kindsComeBack() {
    let kinds: [Block.Kind] =
      [.paragraph, .list, .listItem, .quote, .code, .table, .thematicBreak, .footnotes, .other, .note, .internalNote]
      + (1...6).map { .heading($0) } + [0, 1, 70_000].map { .claim($0) } + Block.Alert.allCases.map { .alert($0) }
    #expect(kinds.map { Block(kind: $0).kind } == kinds)
  }

  private func marked(_ rendered: String, _ block: Int) -> String {
    "\u{1}b\(block)\u{2}" + rendered + "\u{1}B\(block)\u{2}"
  }

  /// The words of rendered text where its tags are whole.
  private func plain(_ rendered: String) -> String {
    let tags = rendered.replacing("<p>", with: "").replacing("</p>", with: "").replacing("\u{1}m3\u{2}", with: "")
    return tags.split(whereSeparator: { $0 == " " || $0 == "\n" || $0 == "\t" }).joined(separator: " ")
      .replacing("&lt;", with: "<").replacing("&amp;", with: "&")
  }
}
