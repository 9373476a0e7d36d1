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
      try Data(grammar.document()).write(to: folder.url.appending(path: "a.md"))
      let ours = try Command.shell("dateline render a.md", in: folder.url)
      let theirs = try Command.shell(Self.program + " a.md", in: folder.url)
      #expect(ours.output == theirs.output, "seed \(seed)")
      #expect(ours.exitCode == 0 || !ours.errors.isEmpty, "seed \(seed)")
    }
  }
}
