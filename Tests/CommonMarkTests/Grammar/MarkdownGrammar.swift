import TestSupport

/// Draws Markdown documents that use every construct of GitHub Flavored Markdown and footnotes, nested, interrupted and
/// malformed ones too.
///
/// The same seed gives the same document. Plain documents are all text; others are then spoilt byte by byte.
struct MarkdownGrammar {
  var random: SeededRandom
  /// How deep blocks may still go within blocks.
  var blockDepth = 4
  /// How deep inlines may still go within inlines.
  var inlineDepth = 3

  init(seed: UInt64) {
    random = SeededRandom(seed: seed)
  }

  /// One document, with line endings and damage of its own.
  mutating func document() -> [UInt8] {
    var lines: [String] = []
    for _ in 0..<random.within(1...9) {
      lines += block()
      if random.chance(75) { lines.append(random.chance(90) ? "" : random.pick(["  ", "\t", " \t "])) }
    }
    lines += definitions()
    var bytes = Array(lines.joined(separator: lineEnding()).utf8)
    if random.chance(80) { bytes += Array(lineEnding().utf8) }
    damage(&bytes)
    return bytes
  }

  /// Definitions at the end, so that about half of the references above find theirs.
  private mutating func definitions() -> [String] {
    var lines: [String] = [""]
    for _ in 0..<random.below(4) { lines += referenceDefinition() }
    for _ in 0..<random.below(3) { lines += footnoteDefinition() }
    return lines
  }

  private mutating func lineEnding() -> String {
    random.chance(85) ? "\n" : random.pick(["\r\n", "\r"])
  }

  /// Cuts a document short, or overwrites some of its bytes, now and then.
  private mutating func damage(_ bytes: inout [UInt8]) {
    guard !bytes.isEmpty else { return }
    if random.chance(20) { bytes.removeLast(random.below(bytes.count)) }
    if random.chance(15) {
      for _ in 0..<random.within(1...4) where !bytes.isEmpty {
        let marks = Array("*_~`[]()<>!|\\:-#&\n\t \"@^".utf8)
        bytes[random.below(bytes.count)] = random.pick(marks)
      }
    }
    if random.chance(5), !bytes.isEmpty {
      bytes[random.below(bytes.count)] = random.pick([0x00, 0x01, 0x80, 0xC0, 0xE2, 0xED, 0xF4, 0xFE, 0xFF])
    }
  }
}
