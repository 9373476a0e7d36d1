import BriefingModel
import TestSupport
import Testing

@testable import MarkdownGrammar
@testable import Reading

/// Documents drawn at random, full of names in hostile places, and what writing the proposed links does to them.
@Suite("Links written into texts drawn at random") struct RandomProposalTests {
  private static let records =
    reuters + [
      "briefing.yml": "title: Test\n",
      "places/konna.md": record("Konna"), "places/mopti.md": record("Mopti"), "places/segou.md": record("Ségou"),
      "places/west-mopti.md": record("West Mopti"), "actors/rebels.md": record("the rebels"),
      "actors/mali.md": record("Mali"), "places/mali.md": record("Mali"),
      "events/konna.md": record("10 Konna", "date: 2013"),
    ]

  private static let pieces = [
    "Konna", "Konna", "Mopti", "West Mopti", "Ségou", "Se\u{301}gou", "the rebels", "The\nrebels", "Mali",
    "Konna-Mopti",
    " ", " ", " ", "\n", "\n\n", "\r\n", ", ", "’s ", "[", "]", "(", ")", "](", "][", "!", "[[", "]]", "|", "\\", "`",
    "``",
    "*", "**", "_", "~~", "<", ">", "&amp;", "&eacute;", "&#75;onna", "&nbsp;", "\t", "\n> ", "\n> > ", "\n- ",
    "\n  - ",
    "\n12. ", "\n    ", "\n# ", "\n| a | b |\n|---|---|\n| ", " | ", "\\|", "[Konna](place:konna)", "[Konna][k]",
    "[Konna]",
    "[k]", "\n\n[k]: place:konna\n\n", "\n\n[Konna]: https://example.org/Konna 'Konna'\n", "[^1]", "\n\n[^1]: ",
    "[[Konna]]",
    "[[place:konna|Mopti]]", "![Konna](https://example.org/a.png)", "<!-- Konna -->", "<b>Konna</b>",
    "<a title=\"Konna\">",
    "https://example.org/Konna", "<https://example.org/Konna>", "`Konna`", "```\nKonna\n```\n", "~~Konna~~", "{Konna}",
    "\"", ":",
    "\n> [!claim] measure=\"Konna\" value=1\n> ", "\n> [!note] ", "\n> [!internal]\n> ", "- [ ] ", "  \n", "\\\n",
    "\n===\n", "@", "#",
  ]

  @Test("Nothing changes but the links, every block says what it said, and a second run has nothing to write")
  func pieces() {
    var random = SeededRandom(seed: 2013)
    var written = 0
    for number in 0..<800 {
      let markdown = (0..<random.within(1...40)).map { _ in random.pick(Self.pieces) }.joined()
      guard let count = annotate(Array(markdown.utf8), number) else { return }
      written += count
    }
    #expect(written > 800)
  }

  @Test("The same holds for documents of every construct", arguments: 0..<4)
  func grammar(share: UInt64) {
    var written = 0
    for seed in (share * 80)..<(share * 80 + 80) {
      var grammar = MarkdownGrammar(seed: seed)
      guard let count = annotate(grammar.document(), Int(seed)) else { return }
      written += count
    }
    #expect(written > 5)
  }

  /// Annotates a dispatch and returns how many links were written; `nil` where anything is wrong with them.
  private func annotate(_ markdown: [UInt8], _ number: Int) -> Int? {
    let frontMatter = "\u{FEFF}---\ntitle: A\nsource: reuters\npublished: 2013-01-11\n---\n"
    let bytes = Array(frontMatter.utf8) + markdown
    let first = readProposals(files: files(bytes))
    guard let file = first.files.first else { return 0 }
    let again = readProposals(files: files(file.annotated)).files.flatMap(\.proposals)
    let before = readBriefing(files: files(bytes), options: Self.everything)
    let after = readBriefing(files: files(file.annotated), options: Self.everything)
    let blocks = before.briefing?.dispatches.first?.body.texts
    let count = file.proposals.count { $0.remedy == .write }
    let isSound =
      file.annotated.isOriginal(bytes, withLinks: count)
      && blocks == after.briefing?.dispatches.first?.body.texts
      && before.diagnostics.count == after.diagnostics.count && again.count { $0.remedy == .write } == 0
      && again.count == file.proposals.count - count
    if !isSound {
      Issue.record(
        """
        \(number): \(String(decoding: markdown, as: UTF8.self).debugDescription)
        \(file.proposals.map { "\($0.span.line):\($0.span.column) \($0.text) \($0.remedy)" })
        \(String(decoding: file.annotated, as: UTF8.self).debugDescription)
        \(again.map { "\($0.span.line):\($0.span.column) \($0.text) \($0.remedy)" })
        """)
    }
    return isSound ? count : nil
  }

  private static let everything = ReadingOptions(drafts: true, audience: .red)

  private func files(_ bytes: [UInt8]) -> [SourceFile] {
    Self.records.map { SourceFile(path: $0.key, bytes: Array($0.value.utf8)) }
      + [SourceFile(path: "dispatches/a.md", bytes: bytes)]
  }
}

extension [UInt8] {
  /// Whether the bytes are others with a number of links put around what stood there.
  fileprivate func isOriginal(_ original: [UInt8], withLinks count: Int) -> Bool {
    let endings =
      ["konna", "mopti", "segou", "west-mopti"].map { Array("](place:\($0))".utf8) }
      + [Array("](actor:rebels)".utf8), Array("](event:konna)".utf8)]
    var (position, links, isOpen) = (0, 0, false)
    var offset = 0
    while offset < self.count {
      if isOpen, let ending = endings.first(where: { holds($0, at: offset) }) {
        offset += ending.count
        (links, isOpen) = (links + 1, false)
      } else if position < original.count, self[offset] == original[position] {
        offset += 1
        position += 1
      } else if self[offset] == Byte.openingBracket, !isOpen {
        offset += 1
        isOpen = true
      } else {
        return false
      }
    }
    return position == original.count && links == count && !isOpen
  }
}
