import Testing

@testable import Reading

/// The text of a block has single spaces between its words, in whichever pieces and with whichever white space it comes.
@Suite struct PlainWordsTests {
  @Test func hasSingleSpacesBetweenWords() {
    var state: UInt64 = 11
    func below(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    let pieces = [
      " ", " ", " ", "  ", "\n", "\t", "a", "to", "Konna", "northwards", "!", "é", "“so”", "\u{1F}", "\u{A0}", "a !b",
    ]
    for number in 0..<4_000 {
      var words = PlainWords()
      var whole: [UInt8] = []
      for _ in 0...below(4) {
        let piece = (0...below(12)).flatMap { _ in Array(pieces[below(pieces.count)].utf8) }
        words.append(piece)
        whole += piece
      }
      let expected = whole.split(whereSeparator: Byte.isSpace).map(Array.init).joined(separator: [Byte.space])
      #expect(words.bytes == Array(expected), "\(number): \(String(decoding: whole, as: UTF8.self).debugDescription)")
    }
  }
}
