import Foundation
import Testing

/// An edition is what its editor would have had.
struct EditionTests {
  /// The files of the site of some content, without the manifest and without what says which edition it is.
  private func site(of content: DatedContent, _ options: String = "") throws -> [String: String] {
    let folder = try TemporaryFolder()
    try content.write(to: folder.url)
    let build = try Command.shell("dateline build \(options)", in: folder.url)
    try #require(build.exitCode == 0 && build.errors.isEmpty, "\(build.transcript)")
    var files = try Tree.files(in: folder.url.appending(path: "Output"))
    files["SHA256SUMS"] = nil
    return files.mapValues { text in
      text.replacing(/<(p class="edition"|li)>Edition of .*\n/, with: "").replacing(/"edition":\{[^}]*\},/, with: "")
    }
  }

  @Test(
    "It equals, byte for byte, the site of what was there, without later dispatches and what only they tell of",
    arguments: DatedContent.days)
  func equalsWhatWasThere(day: Int) throws {
    let edition = try site(of: DatedContent(), "--as-of 2013-01-0\(day)")
    let there = try site(of: DatedContent(until: day))
    #expect(edition.keys.sorted() == there.keys.sorted())
    for (path, text) in there { #expect(edition[path] == text, "\(path)") }
  }

  @Test("In it and among its changes every link leads somewhere", arguments: ["2012", "2013-01-01", "2013-01-04"])
  func links(date: String) throws {
    let folder = try TemporaryFolder()
    try DatedContent().write(to: folder.url)
    let build = try Command.shell("dateline build --as-of \(date) --since 2012", in: folder.url)
    try #require(build.exitCode == 0, "\(build.transcript)")
    let walk = LinkWalk(of: try Tree.files(in: folder.url.appending(path: "Output")), base: "/konna/")
    #expect(walk.problems == [])
  }

  @Test("It has not changed since itself")
  func sinceItself() throws {
    let folder = try TemporaryFolder()
    try DatedContent().write(to: folder.url)
    let build = try Command.shell("dateline build --as-of 2013-01-03 --since 2013-01-03", in: folder.url)
    #expect(build.transcript.contains("Found 0 changes since 3 January 2013\n"))
  }

  @Test("One far in the future equals all")
  func future() throws {
    #expect(try site(of: DatedContent(), "--as-of 2999") == site(of: DatedContent()))
  }
}
