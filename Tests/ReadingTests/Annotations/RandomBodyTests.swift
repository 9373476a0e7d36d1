import BriefingModel
import Testing

@testable import Reading

@Suite("Bodies drawn at random") struct RandomBodyTests {
  /// Knuth's generator for 64 bits: the same documents in every run.
  private struct Draw: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return (state >> 33) ^ (state << 31)
    }
  }

  private static let pieces = [
    "[Konna](place:konna)", "[Kona](place:kona?as=x&certainty=hig)", "[x](date:2013-02-31)", "[[Konna]]", "[[Kona|it]]",
    "[[place:konna\\|x]]", "[[mali", "]]", "![m](../assets/map.png)", "[a](../pages/about.md)", "[a](../nowhere.md)",
    "[k]", "\n\n[k]: place:gao\n\n", "> [!claim] speaker=mujao value=1,200 \"x\n> ",
    "> [!claim] id=a id=b “x”\n> Said ",
    "> [!internal]\n> ", "> [!nota]\n", "\n- ", "\n  - [ ] ", "\n1. ", "\n> ", "\n| a | b |\n|---|---|\n| ", " | ",
    "\n\n",
    "\n", "`", "``", "\\", "*", "**", "_", "~~", "<b>", "<!-- ", " -->", "[^1]", "\n\n[^1]: ", "# ", "    ", "&amp;",
    "é", "“",
    "[!internal] ", "> [note] ", "(!note)", "](actor: x)", "](date:", "][a]", "[^b]", "[[konna]", "[k]: actor:b c\n",
    "\\[k]: date:b\n", "[place:a]", "![note]", "> speaker=a\n",
    "[^a]", "> [^a]: x[^b]\n", "[^b]: y[^a]\n", "> [!internal]\n> [^b]\n", "> [k\n> ]: b\n", "[x](#b1)", "](#k)",
    "<div>x",
    "https://example.org/[", "text", " ", "(", ")", "[", "]", "<place:konna>", "\r\n", "\t", "```\n", "|", "&#35;",
  ]

  private func document(_ draw: inout Draw) -> [UInt8] {
    var bytes: [UInt8] = []
    for _ in 0..<Int.random(in: 1...40, using: &draw) {
      bytes += Self.pieces.randomElement(using: &draw).map { Array($0.utf8) } ?? []
    }
    if Bool.random(using: &draw), !bytes.isEmpty {
      bytes.removeLast(Int.random(in: 0..<bytes.count, using: &draw))
      if let place = bytes.indices.randomElement(using: &draw) { bytes.remove(at: place) }
    }
    return Array(String(decoding: bytes, as: UTF8.self).utf8)
  }

  @Test("Whatever stands in a body, spans lie in the file, mentions in their blocks, and marks are in pairs")
  func bounds() {
    var draw = Draw(state: 20_130_110)
    for _ in 0..<4000 {
      let markdown = document(&draw)
      let text = SourceText(path: "Content/dispatches/a.md", bytes: Array("---\n---\n".utf8) + markdown)
      let audience: Marking = Bool.random(using: &draw) ? .clear : .red
      let reader = BodyReader(
        directory: Sample.directory, settings: Settings(title: "A"), options: ReadingOptions(audience: audience))
      let reading = reader.read(text, from: 8, kind: .dispatch)
      guard isSound(reading, text) else {
        Issue.record("\(String(decoding: markdown, as: UTF8.self).debugDescription)")
        return
      }
    }
  }

  private func isSound(_ reading: BodyReading, _ text: SourceText) -> Bool {
    let body = reading.body
    let spans = reading.diagnostics.map(\.span).allSatisfy { span in
      let length = span.line > 2 && span.line <= text.lineCount ? text.text(ofLine: span.line).utf8.count : -1
      return span.column >= 1 && span.length >= 1 && span.column + span.length - 1 <= length + 1
    }
    let mentions = body.mentions.allSatisfy { mention in
      body.blocks.indices.contains(mention.block) && mention.range.upperBound <= body.text(of: mention.block).count
    }
    let parents = body.blocks.indices.allSatisfy { (body.blocks[$0].parent ?? -1) < $0 }
    let claims = body.claims.indices.allSatisfy { body.blocks[body.claims[$0].block].kind == .claim($0) }
    return spans && mentions && parents && claims && marksAreSound(body)
  }

  private func marksAreSound(_ body: Body) -> Bool {
    var counts: [Prose.Mark: Int] = [:]
    body.prose.forEach { _ in
    } mark: { mark, _ in
      counts[mark, default: 0] += 1
    }
    let blocks = body.blocks.indices.allSatisfy { position in
      body.blocks[position].kind == .listItem
        ? counts[.item(position)] == 1 : counts[.blockStart(position)] == 1 && counts[.blockEnd(position)] == 1
    }
    return blocks
      && body.mentions.indices.allSatisfy { counts[.mentionStart($0)] == 1 && counts[.mentionEnd($0)] == 1 }
      && body.links.indices.allSatisfy { position in
        body.links[position].kind == .image
          ? counts[.image(position)] == 1 : counts[.linkStart(position)] == 1 && counts[.linkEnd(position)] == 1
      }
      && counts.values.reduce(0, +) == expectedMarks(body)
  }

  private func expectedMarks(_ body: Body) -> Int {
    body.blocks.reduce(0) { $0 + ($1.kind == .listItem ? 1 : 2) } + 2 * body.mentions.count
      + body.links.reduce(0) { $0 + ($1.kind == .image ? 1 : 2) }
  }
}
