import CommonMark
import Testing

@Suite("Constructs")
struct ConstructTests {
  @Test(
    "Each construct is read as its kind",
    arguments: [
      ("> a", [.blockQuote, .paragraph, .text]),
      ("- a", [.list, .item, .paragraph, .text]),
      ("- [x] a", [.list, .taskItem, .paragraph, .text]),
      ("    a", [.codeBlock]),
      ("```\na\n```", [.codeBlock]),
      ("<div>\n", [.htmlBlock]),
      ("## a", [.heading, .text]),
      ("a\n===", [.heading, .text]),
      ("***", [.thematicBreak]),
      ("|a|\n|-|\n|b|", [.table, .tableHeader, .tableCell, .text, .tableRow, .tableCell, .text]),
      ("a[^1]\n\n[^1]: b", [.paragraph, .text, .footnoteReference, .footnoteDefinition, .paragraph, .text]),
      ("a\nb", [.paragraph, .text, .softBreak, .text]),
      ("a  \nb", [.paragraph, .text, .lineBreak, .text]),
      ("`a`", [.paragraph, .code]),
      ("*a*", [.paragraph, .emphasis, .text]),
      ("**a**", [.paragraph, .strong, .text]),
      ("~~a~~", [.paragraph, .strikethrough, .text]),
      ("[a](b)", [.paragraph, .link, .text]),
      ("![a](b)", [.paragraph, .image, .text]),
      ("x <b>", [.paragraph, .text, .htmlInline]),
      ("<https://a.b>", [.paragraph, .link, .text]),
      ("a https://b.c", [.paragraph, .text, .link, .text]),
    ] as [(String, [Node.Kind])])
  func kinds(markdown: String, expected: [Node.Kind]) throws {
    let kinds = try Document(bytes(markdown)).withRoot { root in
      var kinds: [Node.Kind] = []
      for case .enter(let node) in root.walk { kinds.append(node.kind) }
      return kinds
    }
    #expect(kinds == [.document] + expected)
  }

  @Test("Raw HTML and dangerous links are left out unless asked for")
  func rawHTML() throws {
    let markdown = "<b>a</b> [c](javascript:d) <title>e\n"
    #expect(
      try html(markdown)
        == "<p><!-- raw HTML omitted -->a<!-- raw HTML omitted --> <a href=\"\">c</a> <!-- raw HTML omitted -->e</p>\n")
    #expect(
      try html(markdown, options: [.gfm, .rawHTML])
        == "<p><b>a</b> <a href=\"javascript:d\">c</a> &lt;title>e</p>\n")
  }

  @Test("Without its options a document is plain CommonMark")
  func plainCommonMark() throws {
    #expect(
      try html("~~a~~ www.b.c [^1]\n\n- [x] d\n\n[^1]: e\n", options: [])
        == "<p>~~a~~ www.b.c <a href=\"e\">^1</a></p>\n<ul>\n<li>[x] d</li>\n</ul>\n")
    #expect(try html("|a|\n|-|\n", options: []) == "<p>|a|\n|-|</p>\n")
  }

  @Test("Invalid UTF-8 and zero bytes are passed to the parser as they are")
  func invalidBytes() throws {
    #expect(try Document([0x61, 0x00, 0x62, 0x0A]).renderHTML() == bytes("<p>a\u{FFFD}b</p>\n"))
    #expect(try Document([]).renderHTML() == [])
    #expect(try Document([0xFF]).renderHTML() == bytes("<p>") + [0xFF] + bytes("</p>\n"))
  }
}
