extension MarkdownGrammar {
  /// The lines of one block of any kind.
  mutating func block() -> [String] {
    guard blockDepth > 0 else { return paragraph() }
    blockDepth -= 1
    defer { blockDepth += 1 }
    switch random.below(20) {
    case 0: return [heading()]
    case 1: return setextHeading()
    case 2:
      return [random.pick(["---", "***", "___", " - - -", "*  *\t*", "--", "-----  ", "   ___", "    ***", "--- a"])]
    case 3, 4, 5: return list()
    case 6, 7: return quote()
    case 8: return indentedCode()
    case 9: return fencedCode()
    case 10: return htmlBlock()
    case 11, 12: return table()
    case 13: return referenceDefinition()
    case 14: return footnoteDefinition()
    case 15: return interrupted()
    default: return paragraph()
    }
  }

  mutating func paragraph() -> [String] {
    (0..<random.within(1...4)).map { _ in
      let indent = random.chance(85) ? "" : random.pick([" ", "   ", "\t", "     "])
      return indent + inlines() + lineEnd()
    }
  }

  private mutating func lineEnd() -> String {
    random.chance(85) ? "" : random.pick(["  ", "\\", "   ", " ", "\t", " \\", "\\\\"])
  }

  private mutating func heading() -> String {
    let marks = String(repeating: "#", count: random.within(1...7))
    let space = random.chance(85) ? " " : random.pick(["", "\t", "   "])
    let closing = random.chance(70) ? "" : random.pick([" #", " ###", "#", " # ", " \\#", " ##  "])
    return random.pick(["", "", "", " ", "   ", "    "]) + marks + space + (random.chance(90) ? inlines() : "")
      + closing
  }

  private mutating func setextHeading() -> [String] {
    paragraph() + [random.pick(["===", "---", "=", "-", "  ==== ", "    ===", "= =", "---------"])]
  }

  /// One block straight after another, with no line between.
  private mutating func interrupted() -> [String] {
    block() + block() + (random.chance(40) ? block() : [])
  }

  private mutating func quote() -> [String] {
    var lines: [String] =
      random.chance(25) ? ["> " + random.pick(["[!note]", "[!claim] speaker=a", "[!WARNING]", "[!]"])] : []
    for line in innerBlocks() {
      // A line without its mark is a lazy one.
      let mark = random.chance(88) ? random.pick(["> ", "> ", "> ", ">", " > ", ">\t", "   >  "]) : ""
      lines.append(mark + line)
    }
    return lines
  }

  private mutating func indentedCode() -> [String] {
    (0..<random.within(1...4)).map { _ in
      random.chance(15) ? "" : random.pick(["    ", "\t", "      ", "  \t"]) + inlines()
    }
  }

  private mutating func fencedCode() -> [String] {
    let fence = random.pick(["```", "~~~", "````", "~~~~~", "``", "  ```"])
    let info = random.chance(50) ? "" : random.pick(["swift", " a b", "{.c}", " `x`", " &amp;\\*", "\t\"q\"", " ~"])
    let body = random.chance(60) ? [inlines(), "", "  " + inlines()] : innerBlocks()
    let closing =
      random.chance(80) ? [random.pick([fence, fence + "`", fence + "  ", "    " + fence, fence + " a"])] : []
    return [fence + info] + body + closing
  }

  private mutating func htmlBlock() -> [String] {
    let opening = random.pick([
      "<div>", "<div class=\"a\"", "</p>", "<!-- a", "<!-- a -->", "<?php", "<!DOCTYPE html>", "<![CDATA[", "<script>",
      "<style a='b'>", "<pre>", "<textarea>", "<a href=\"b\">", "<del>", "<x-y z>", "<title>a</title>", "<1>", "< b>",
      "<p/>",
      "<iframe src=a>", "<B C=d E='f' />",
    ])
    let closing =
      random.chance(60) ? [random.pick(["</div>", "-->", "?>", "]]>", "</script>", "</style>", "</pre>"])] : []
    return [opening] + (random.chance(60) ? paragraph() : innerBlocks()) + closing
  }

  /// Some blocks to go into another, close together or apart.
  mutating func innerBlocks() -> [String] {
    var lines = block()
    for _ in 0..<random.below(3) {
      if random.chance(60) { lines.append("") }
      lines += block()
    }
    return lines
  }
}
