import CommonMark
import Testing

/// A way to make an input that costs libcmark-gfm far more than its length.
struct HostileFamily: Sendable, CustomTestStringConvertible {
  /// A text that is repeated until it fills its share, in hundredths, of the size.
  struct Part: Sendable {
    var text: String
    var share = 100
    var end = ""
  }

  var name: String
  var limits: Set<Refusal.Limit>
  var prefix = ""
  var parts: [Part]
  var suffix = ""

  var testDescription: String { name }

  static let sizes = [16 << 10, 64 << 10, 256 << 10, 1_000_000]

  func source(size: Int) -> [UInt8] {
    var source = bytes(prefix)
    for part in parts {
      source += bytes(String(repeating: part.text, count: size * part.share / 100 / part.text.utf8.count) + part.end)
    }
    return source + bytes(suffix)
  }

  static let all: [HostileFamily] = [
    HostileFamily(
      name: "table with short rows", limits: [.tableColumns],
      parts: [
        Part(text: "|a", share: 25, end: "|\n"), Part(text: "|-", share: 25, end: "|\n"), Part(text: "a\n", share: 50),
      ]),
    HostileFamily(
      name: "table with many columns", limits: [.tableColumns],
      parts: [Part(text: "|a", share: 50, end: "|\n"), Part(text: "|-", share: 50, end: "|\n")]),
    HostileFamily(
      name: "narrower table with many short rows", limits: [.tableCells],
      prefix: String(repeating: "|a", count: 60) + "|\n" + String(repeating: "|-", count: 60) + "|\n",
      parts: [Part(text: "a\n")]),
    HostileFamily(
      name: "quotes with lazy lines", limits: [.nesting],
      parts: [Part(text: ">", share: 50), Part(text: "a\n", share: 50)]),
    HostileFamily(
      name: "lists with lazy lines", limits: [.nesting],
      parts: [Part(text: "- ", share: 50), Part(text: "a\n", share: 50)]),
    HostileFamily(
      name: "numbered lists within each other", limits: [.nesting], parts: [Part(text: "1. ")], suffix: "a"),
    HostileFamily(name: "tasks within each other", limits: [.nesting], parts: [Part(text: "- [ ] ")], suffix: "a"),
    HostileFamily(name: "footnotes within each other", limits: [.nesting], parts: [Part(text: "[^a]: ")], suffix: "a"),
    HostileFamily(
      name: "paragraph before a delimiter row", limits: [.paragraphLines], parts: [Part(text: "a\n")],
      suffix: "|a|\n|-|\n"),
    HostileFamily(
      name: "paragraph of delimiter rows", limits: [.paragraphLines, .tableCells], prefix: "a\n",
      parts: [Part(text: "|-|-|\n")]),
    HostileFamily(
      name: "address and )", limits: [.closingParentheses], prefix: "http://a.b/", parts: [Part(text: ")")]),
    HostileFamily(
      name: "address and ).", limits: [.closingParentheses], prefix: "http://a.b/", parts: [Part(text: ").")]),
    HostileFamily(name: "![[]()", limits: [.images], parts: [Part(text: "![[]()")]),
    HostileFamily(
      name: "images within each other", limits: [.images],
      parts: [Part(text: "![", share: 50), Part(text: "](a)", share: 50)]),
    HostileFamily(name: "<?", limits: [.unclosedMarkup], prefix: "a", parts: [Part(text: "<?")]),
    HostileFamily(name: "<!A ", limits: [.unclosedMarkup], prefix: "a", parts: [Part(text: "<!A ")]),
    HostileFamily(name: "<![CDATA[", limits: [.unclosedMarkup], prefix: "a", parts: [Part(text: "<![CDATA[")]),
    HostileFamily(
      name: "one long reference, often", limits: [.referenceBytes], prefix: "[a]: ",
      parts: [Part(text: "x", share: 40), Part(text: "\n\n[a]", share: 60)]),
    HostileFamily(
      name: "one long title, often, in another spelling", limits: [.referenceBytes],
      prefix: "[ß1]: a \"", parts: [Part(text: "x", share: 40)],
      suffix: "\"\n\n" + String(repeating: "[SS1]", count: 2000)),
    HostileFamily(name: "emphasis with links", limits: [.inlineNesting], parts: [Part(text: "*a [b](c) ")]),
    HostileFamily(
      name: "emphasis, then links", limits: [.inlineNesting],
      parts: [Part(text: "*a ", share: 50), Part(text: "[b](c)", share: 50)]),
    HostileFamily(
      name: "emphasis, then footnotes", limits: [.inlineNesting],
      parts: [Part(text: "_a ", share: 50), Part(text: "[^b]", share: 50)]),
    HostileFamily(name: "emphasis of three kinds", limits: [.inlineNesting], parts: [Part(text: "_a**a*a\n")]),
    HostileFamily(name: "mail addresses in one word", limits: [.addressBytes], parts: [Part(text: "a@b.c")]),
    HostileFamily(name: "mail addresses on one line", limits: [.addressBytes], parts: [Part(text: "a@b.c ")]),
    HostileFamily(
      name: "web addresses that fail", limits: [.inlineNesting, .addressBytes], parts: [Part(text: "www.a.b_")],
      suffix: "mailto:"),
    HostileFamily(name: "web addresses that end early", limits: [.addressBytes], parts: [Part(text: "<a>http://a.b/")]),
  ]
}
