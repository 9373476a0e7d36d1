import Foundation
@testable import MarkdownGrammar
import Testing

/// `dateline render` beside the program `cmark-gfm`.
struct RenderTests {
  private static let program = "cmark-gfm -e table -e strikethrough -e autolink -e tagfilter -e tasklist -e footnotes"

  @Test(
    "Markdown without annotations comes out as cmark-gfm prints it, byte for byte",
    .enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/cmark-gfm"), "cmark-gfm is not installed"),
    arguments: 0..<8)
  func plainMarkdown(part: UInt64) throws {
    let folder = try TemporaryFolder()
    for seed in (1_000_000 + part * 125)..<(1_000_000 + (part + 1) * 125) {
      var grammar = MarkdownGrammar(seed: seed)
      try Data(Self.withoutAnnotations(grammar.document())).write(to: folder.url.appending(path: "\(seed).md"))
    }
    let result = try Command.shell(
      """
      for file in *.md; do
        dateline render $file > ours 2> problems
        \(Self.program) $file > theirs
        cmp ours theirs || { echo "$file:"; cat problems; }
      done
      """, in: folder.url)
    #expect(result.transcript == "")
  }

  /// Takes from a document what means something to Dateline alone, and leaves links, quotations and brackets.
  private static func withoutAnnotations(_ document: [UInt8]) -> [UInt8] {
    let changes = [
      ("place:", "plaice:"), ("actor:", "acter:"), ("date:", "dale:"), (".md", ".txt"), ("[!", "[?"), ("[[", "[ ["),
    ]
    return changes.reduce(document) { $0.replacing(Array($1.0.utf8), with: Array($1.1.utf8)) }
  }
}
