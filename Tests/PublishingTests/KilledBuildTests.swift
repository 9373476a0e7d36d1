import Testing

@testable import Publishing

/// These really kill a process: each closure with `processExitsWith` runs in one of its own.
@Suite("A build that is killed")
struct KilledBuildTests {
  let folder: TestFolder

  init() throws {
    folder = try TestFolder()
    try folder.build(["index.html": "home", "same.html": "same", "gone.html": "gone"])
    try folder.write("Output/CNAME", "example.org")
    try folder.write("Output/.git/HEAD", "main")
  }

  static let old = [
    "index.html": "home", "same.html": "same", "gone.html": "gone", "CNAME": "example.org", ".git/HEAD": "main",
  ]
  static let new = [
    "index.html": "HOME", "same.html": "same", "new/page.html": "new", "CNAME": "example.org", ".git/HEAD": "main",
  ]

  /// A second build is untouched by what the first left behind, and leaves nothing behind itself.
  private func expectRecovery() throws {
    let summary = try folder.build(["index.html": "third", "same.html": "same"])
    #expect(summary.kept == [".git/", "CNAME"])
    #expect(
      try folder.files() == [
        "index.html": "third", "same.html": "same", "CNAME": "example.org", ".git/HEAD": "main",
      ])
    #expect(try folder.names() == ["Output"])
  }

  @Test("Killed while it writes: the old site stands, and the next build clears the rest away")
  func whileWriting() async throws {
    let output = folder.output
    await #expect(processExitsWith: .signal(9)) { [output = output as String] in
      let staged = try StagedOutput(destination: output)
      try staged.write("index.html", Array("HOME".utf8))
      try staged.write("same.html", Array("same".utf8))
      try staged.write("new/page.html", Array("new".utf8))
      killThisProcess()
    }
    #expect(try folder.names() == [folder.stagingName, "Output"])
    #expect(try folder.files() == KilledBuildTests.old)
    try expectRecovery()
  }

  @Test(
    "Killed at any step of the swap: the old site or the new one stands, whole",
    arguments: StagedOutput.CommitStep.allCases)
  func whileCommitting(step: StagedOutput.CommitStep) async throws {
    let output = folder.output
    await #expect(processExitsWith: .signal(9)) { [output = output as String, step = step as StagedOutput.CommitStep] in
      let staged = try StagedOutput(destination: output)
      try staged.write("index.html", Array("HOME".utf8))
      try staged.write("same.html", Array("same".utf8))
      try staged.write("new/page.html", Array("new".utf8))
      _ = try staged.commit { if $0 == step { killThisProcess() } }
    }
    let isSwapped = step == .swapped || step == .retired
    #expect(try folder.files() == (isSwapped ? KilledBuildTests.new : KilledBuildTests.old))
    #expect(try run("sha256sum", ["--strict", "-c", "SHA256SUMS"], in: folder.output) == 0)
    try expectRecovery()
  }

  @Test("Killed between two renames: the old site goes back to its place")
  func betweenRenames() throws {
    let staging = try StagingFolder(beside: Destination(folder.output, protecting: []))
    try folder.write("\(folder.stagingName)/swapping/index.html", "HOME")
    let digest = String(repeating: "0", count: 64)
    try folder.write("\(folder.stagingName)/swapping/SHA256SUMS", Manifest.header + "\(digest)  index.html\n")
    try staging.destination.parent.rename(Path("Output"), to: staging.folder, StagingFolder.old)
    try staging.clear()
    try staging.remove()
    #expect(try folder.files() == KilledBuildTests.old)
    try expectRecovery()
  }

  @Test("What somebody put into the staging folder is not removed")
  func foreignFile() throws {
    try folder.write("\(folder.stagingName)/mine.txt", "mine")
    try folder.build(["index.html": "HOME"])
    #expect(try folder.files(folder.stagingName) == ["mine.txt": "mine"])
  }
}
