import Foundation
import Testing

/// Same content, same bytes.
struct ReproducibilityTests {
  @Test("Another locale, time zone, folder and number of threads give the same bytes")
  func sameBytes() throws {
    let first = try TemporaryFolder()
    let second = try TemporaryFolder()
    let deeper = second.url.appending(path: "some where/else é")
    try FileManager.default.createDirectory(at: deeper, withIntermediateDirectories: true)
    for folder in [first.url, deeper] { try SampleSite.copyContent(to: folder) }
    let here = try Command.shell("dateline build", in: first.url, environment: ["LC_ALL": "C.UTF-8", "TZ": "UTC"])
    let there = try Command.shell(
      "taskset -c 0 dateline build 'some where/else é'", in: second.url,
      environment: ["LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR.UTF-8", "LANGUAGE": "tr", "TZ": "Pacific/Kiritimati"])
    try #require(here.exitCode == 0 && there.exitCode == 0, "\(here.transcript)\(there.transcript)")
    let files = try Tree.files(in: first.url.appending(path: "Output"))
    #expect(files.count > 50)
    #expect(try files == Tree.files(in: deeper.appending(path: "Output")))
  }

  @Test("A build after an edit equals a clean build")
  func afterAnEdit() throws {
    let edited = try TemporaryFolder()
    let clean = try TemporaryFolder()
    try SampleSite.copyContent(to: edited.url)
    _ = try Command.shell("dateline build", in: edited.url)
    let dispatch = edited.url.appending(path: "Content/dispatches/2013-01-11-dw.md")
    let text = try String(contentsOf: dispatch, encoding: .utf8)
    try (text + "\nThe town of [Konna](place:konna) again.\n").write(to: dispatch, atomically: true, encoding: .utf8)
    let build = try Command.shell("dateline build", in: edited.url)
    try FileManager.default.copyItem(
      at: edited.url.appending(path: "Content"), to: clean.url.appending(path: "Content"))
    _ = try Command.shell("dateline build", in: clean.url)
    try #require(build.exitCode == 0, "\(build.transcript)")
    #expect(
      try Tree.files(in: edited.url.appending(path: "Output"))
        == Tree.files(in: clean.url.appending(path: "Output")))
  }
}
