import CommonMark
@testable import MarkdownGrammar
import Testing

@Suite("Against the program cmark-gfm")
struct DifferentialTests {
  @Test(
    "Every document of the grammar renders as the program prints it, byte for byte",
    .enabled(if: CMarkProgram.path != nil, "the program cmark-gfm is not installed"),
    arguments: 0..<10)
  func rendersAsTheProgram(part: Int) throws {
    var refused = 0
    for seed in part * 300..<(part + 1) * 300 {
      var grammar = MarkdownGrammar(seed: UInt64(seed))
      let markdown = grammar.document()
      let html: [UInt8]
      do throws(Refusal) {
        html = try Document(markdown).renderHTML()
      } catch {
        refused += 1
        continue
      }
      let expected = try CMarkProgram.html(of: markdown)
      #expect(
        String(decoding: html, as: UTF8.self) == String(decoding: expected, as: UTF8.self) && html == expected,
        "seed \(seed): \(String(decoding: markdown, as: UTF8.self).debugDescription)")
    }
    #expect(refused == 0)
  }
}
