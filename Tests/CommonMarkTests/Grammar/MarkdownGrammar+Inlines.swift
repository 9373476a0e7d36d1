extension MarkdownGrammar {
  /// A run of inlines, all on one line but for the line breaks that some of them hold.
  mutating func inlines() -> String {
    (0..<random.within(1...5)).map { _ in inline() + random.pick([" ", " ", " ", " ", "", ", ", "."]) }.joined()
  }

  private mutating func inline() -> String {
    guard inlineDepth > 0 else { return word() }
    inlineDepth -= 1
    defer { inlineDepth += 1 }
    switch random.below(26) {
    case 0, 1, 2: return emphasis()
    case 3: return codeSpan()
    case 4, 5: return link()
    case 6: return "!" + link()
    case 7: return reference()
    case 8: return "[^\(footnoteLabel())]"
    case 9: return autolink()
    case 10, 11: return bareAddress()
    case 12: return rawHTML()
    case 13: return entity()
    case 14:
      return "\\" + random.pick(["*", "_", "[", "]", "<", "&", "\\", "`", "|", "~", "!", "a", "é", " ", "#", "."])
    case 15:
      return random.pick([
        "*", "**", "_", "__", "~", "~~", "~~~", "***", "`", "``", "[", "]", "![", "](", "<", ">", "|",
      ])
    case 16: return oddText()
    case 17: return "[[" + inlines() + "]]"
    default: return word()
    }
  }

  private mutating func word() -> String {
    random.pick([
      "Konna", "the", "rebels", "10", "snake_case_word", "5*3", "a", "Mopti’s", "«quoted»", "\"said\"", "it's", "--",
      "...",
      "1.", "-", "+", "#", "Ségou", "w", "x:y", "a~b", "100%", "{b}", "=", "I",
    ])
  }

  private mutating func emphasis() -> String {
    let mark = random.pick(["*", "**", "_", "__", "~~", "~", "***", "___", "*_", "~~~"])
    let closing = random.chance(88) ? String(mark.reversed()) : random.pick(["*", "**", "_", "~~", ""])
    let edge = random.chance(92) ? "" : random.pick([" ", "\u{A0}", ".", "(", "é"])
    return mark + edge + inlines().trimmedAtEnd(random.chance(90)) + edge + closing
  }

  private mutating func codeSpan() -> String {
    let mark = random.pick(["`", "``", "```"])
    let content = random.pick(["a", " a ", "`", " `` ", "a\nb", "  ", "\\", "<b>", "&amp;", "*c*", "[d](e)", "", "\t"])
    return mark + content + (random.chance(90) ? mark : "`")
  }

  private mutating func link() -> String {
    let title =
      random.chance(65)
      ? "" : random.pick([" \"t\"", " 't'", " (t)", "\n\"t\nu\"", " \"t\\\"u\"", " \"t", "\"t\"", " \"&lt;\""])
    let closing = random.chance(93) ? ")" : ""
    return "[" + inlines().trimmedAtEnd(true) + "](" + random.pick(["", "", "", " ", "\n"]) + destination() + title
      + closing
  }

  mutating func destination() -> String {
    random.pick([
      "place:konna", "actor:un?as=metonym", "date:2013-01-10", "/url", "<a b>", "<>", "", "a(b(c))d", "a\\)b", "#f",
      "http://x.y/?a=b&c=d",
      "javascript:alert(1)", "data:image/png;base64,AA", "data:text/html,x", "../places/konna.md", "é", "%20", "a%zz",
      "&ouml;", "<a\\>b>",
      "\\*", "file:a", "vbscript:x", "a(b", "<a",
    ])
  }

  private mutating func reference() -> String {
    let text = random.chance(50) ? referenceLabel() : inlines().trimmedAtEnd(true)
    let image = random.chance(20) ? "!" : ""
    return image
      + random.pick(["[\(text)][\(referenceLabel())]", "[\(text)][]", "[\(text)]", "[\(text)] [\(referenceLabel())]"])
  }

  mutating func referenceLabel() -> String {
    random.pick(["a", "b", "A", "mujao", "MUJAO", "two words", "two  words", "é", "É", "ß", "SS", "1", "a\\]", "x!"])
  }

  mutating func footnoteLabel() -> String {
    random.pick(["1", "1", "2", "note", "Note", "é", "a b", "<", "3\"", "^"])
  }

  private mutating func autolink() -> String {
    random.pick([
      "<http://a.b/c?d&e>", "<mailto:a@b.c>", "<a@b.co>", "<place:konna>", "<ftp://x>", "<http://a b>", "<a.b>",
      "<HTTPS://É>",
      "<javascript:x>", "<x:>", "<aa:\"q\">",
    ])
  }

  private mutating func bareAddress() -> String {
    let address = random.pick([
      "http://example.org/a_b*c", "https://x.y", "www.example.org", "www.a", "ftp://f.g/h", "http://a", "www.a_b.c",
      "http://a.b/(c)",
      "a@b.co", "a.b+c_d-e@f-g.hi", "a@b", "mailto:a@b.co", "xmpp:a@b.co/c", "x@y.z_", "http://a.b/&amp;", "www.é.org",
      "http://[::1]/",
      "WWW.A.B", "wwww.a.b", "http://a.b/?q=1&r=2#s",
    ])
    return address
      + random.pick(["", "", "", ".", ",", ")", "))", "?!", "&copy;", "*", "_", "~", "'", "\"", "<b>", ":"])
  }

  private mutating func rawHTML() -> String {
    random.pick([
      "<b>", "</b>", "<br/>", "<a href=\"x\">", "<a\nb='c'>", "<!-- c -->", "<!-->", "<!-- a -- b -->", "<?x?>",
      "<!X y>",
      "<![CDATA[z]]>", "<script>", "<title>", "</iframe>", "<b c=d e>", "<b c=>", "<3", "<é>", "<b\tc>", "<plaintext>",
      "<XMP>",
    ])
  }

  private mutating func entity() -> String {
    random.pick([
      "&amp;", "&lt;", "&ouml;", "&#65;", "&#x41;", "&#0;", "&#xD800;", "&#x110000;", "&unknown;", "&amp", "&;", "&#;",
      "&#x;",
      "&ngE;", "&#1234567;", "&#12345678;", "&copy;", "&NotEqualTilde;", "&nbsp;", "&", "&#10;",
    ])
  }

  private mutating func oddText() -> String {
    random.pick([
      "\u{A0}", "\u{3000}", "\u{200B}", "\u{FEFF}", "e\u{301}", "👩‍👩‍👧", "مالي", "\u{202E}abc\u{202C}", "\u{2028}",
      "\u{85}", "\u{0B}", "\u{0C}",
      "𝕄", "ﬁ", "“*a*”", "、*字*。", "\u{1}", "\u{7F}", "\t", "\u{FFFD}", "\u{10FFFF}",
    ])
  }
}

extension String {
  /// The same without spaces at its end, if so wanted.
  fileprivate func trimmedAtEnd(_ isWanted: Bool) -> String {
    guard isWanted else { return self }
    var trimmed = self
    while trimmed.last == " " { trimmed.removeLast() }
    return trimmed
  }
}
