import CommonMark
@testable import MarkdownGrammar
import Testing

@Suite("Parsing on several threads")
struct ParallelTests {
  @Test("Thousands of documents at once render as they do one by one")
  func parallel() async throws {
    let documents = (0..<4000).map { seed -> [UInt8] in
      // Words that only the two extensions that share tables between parsers care for; and as many documents that have
      // nothing for them, and are parsed meanwhile without them.
      var grammar = MarkdownGrammar(seed: UInt64(seed))
      let document = grammar.document()
      return seed.isMultiple(of: 2)
        ? document + bytes("\n\n~~a~~ https://b.c www.d.e ~f~\n")
        : document.filter { !"~@&^/.".utf8.contains($0) } + bytes("\n\nw *w*:w [w:w](w) [[w: w]]  \nwww:\n")
    }
    let alone = try documents.map { try Document($0).renderHTML() }
    let together = try await withThrowingTaskGroup(of: (Int, [UInt8]).self) { group in
      for (index, document) in documents.enumerated() {
        group.addTask { (index, try Document(document).renderHTML()) }
      }
      return try await group.reduce(into: [Int: [UInt8]]()) { $0[$1.0] = $1.1 }
    }
    for (index, html) in alone.enumerated() {
      #expect(together[index] == html, "document \(index)")
    }
  }
}
