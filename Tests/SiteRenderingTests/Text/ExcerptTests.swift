import Testing

@testable import SiteRendering

@Suite("A mention is shown in its sentence")
struct ExcerptTests {
  /// The excerpt around each span that stands in `{}`.
  private func excerpt(_ marked: String) -> String {
    var text: [UInt8] = []
    var spans: [Range<Int>] = []
    var start = 0
    for byte in marked.utf8 {
      switch byte {
      case UInt8(ascii: "{"): start = text.count
      case UInt8(ascii: "}"): spans.append(start..<text.count)
      default: text.append(byte)
      }
    }
    return String(decoding: text.withUnsafeBufferPointer { Excerpt.html(of: spans, in: $0) }, as: UTF8.self)
  }

  @Test(
    "The sentence ends where a reader would end it",
    arguments: [
      ("It fell. {Konna} is a town. It is small.", "<mark>Konna</mark> is a town."),
      ("Who took {Konna}? Nobody knows.", "Who took <mark>Konna</mark>?"),
      ("He said: “It fell.” Then {Konna} burned.", "Then <mark>Konna</mark> burned."),
      ("“{Konna} fell!” he cried. The end.", "“<mark>Konna</mark> fell!” he cried."),
      ("Gen. Touré left {Konna} with Lt. Keita. It rained.", "Gen. Touré left <mark>Konna</mark> with Lt. Keita."),
      ("President F. Hollande and {D. Traoré} met. No. 5.", "President F. Hollande and <mark>D. Traoré</mark> met."),
      ("The U.S. Army is 12.5 miles from {Konna}. So.", "The U.S. Army is 12.5 miles from <mark>Konna</mark>."),
      ("They waited … and then {Konna} fell. So.", "They waited … and then <mark>Konna</mark> fell."),
      ("They waited... and {Konna} fell. So.", "They waited... and <mark>Konna</mark> fell."),
      ("Il est parti. {Ménaka} est tombée. Étienne le dit.", "<mark>Ménaka</mark> est tombée."),
      ("马里政府求援。{孔纳}失守。法国答应。", "<mark>孔纳</mark>失守。"),
      ("هل سقطت؟ نعم سقطت {كونا} يوم الخميس. انتهى", "نعم سقطت <mark>كونا</mark> يوم الخميس."),
      ("{Konna}", "<mark>Konna</mark>"),
    ])
  func sentences(text: String, expected: String) {
    #expect(excerpt(text) == expected)
  }

  @Test("Several mentions of one block stand together, with what lies between left out where it is long")
  func severalMentions() {
    #expect(excerpt("{Konna} fell. {Konna} burned.") == "<mark>Konna</mark> fell. <mark>Konna</mark> burned.")
    #expect(
      excerpt("{Konna} fell. It rained. {Konna} burned. So.")
        == "<mark>Konna</mark> fell. … <mark>Konna</mark> burned.")
  }

  @Test("A long sentence is cut between words, and says so")
  func longSentence() {
    let words = String(repeating: "word ", count: 100)
    let shown = excerpt("Start " + words + "{Konna} " + words + "end.")
    #expect(shown.hasPrefix("… word "))
    #expect(shown.hasSuffix(" word …"))
    #expect(shown.utf8.count < 600)
  }

  @Test("A text without spaces is cut between characters")
  func noSpaces() {
    let shown = excerpt(String(repeating: "字", count: 300) + "{孔}" + String(repeating: "字", count: 300))
    #expect(shown.hasPrefix("… 字"))
    #expect(shown.hasSuffix("字 …"))
    #expect(!shown.contains("\u{FFFD}"))
  }

  @Test("Whatever stands in the text is escaped")
  func escaping() {
    #expect(excerpt("<b>{\"K\" & 'k'}</b>") == "&lt;b&gt;<mark>&quot;K&quot; &amp; &#39;k&#39;</mark>&lt;/b&gt;")
  }
}
