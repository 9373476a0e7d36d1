import Testing

@testable import Publishing

@Suite("A build that succeeds")
struct CommitTests {
  let folder: TestFolder

  init() throws { folder = try TestFolder() }

  @Test("The first build makes the destination, with its list of checksums, and leaves nothing beside it")
  func firstBuild() throws {
    let summary = try folder.build(["index.html": "home", "dispatches/a.html": "a", "dispatches/b.html": "bb"])
    #expect(summary == OutputSummary(written: 3, unchanged: 0, removed: 0, kept: [], bytes: 7))
    #expect(
      try folder.tree() == [
        "dispatches": "/", "dispatches/a.html": "a", "dispatches/b.html": "bb", "index.html": "home",
        "SHA256SUMS": """
        # The files of this site, as dateline wrote them. Check them with: sha256sum -c SHA256SUMS
        ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb  dispatches/a.html
        3b64db95cb55c763391c707108489ae18b4112d783300de38e033b4c98c3deaf  dispatches/b.html
        4ea140588150773ce3aace786aeef7f4049ce100fa649c94fbbddb960f1da942  index.html

        """,
      ])
    #expect(try folder.names() == ["Output"])
  }

  @Test("sha256sum accepts the list of checksums")
  func checksums() throws {
    try folder.build(["index.html": "home", "a b/ü.html": "x", "z": ""])
    #expect(try run("sha256sum", ["--strict", "-c", "SHA256SUMS"], in: folder.output) == 0)
    try folder.write("Output/index.html", "altered")
    #expect(try run("sha256sum", ["--strict", "-c", "SHA256SUMS"], in: folder.output) == 1)
  }

  @Test("A file that did not change stays the same file, with its times; a withdrawn page and its folder are gone")
  func secondBuild() throws {
    try folder.build(["index.html": "home", "places/konna.html": "Konna", "actors/x.html": "x", "css": "same"])
    let before = try (folder.stamp("Output/places/konna.html"), folder.stamp("Output/index.html"))
    let summary = try folder.build(["index.html": "HOME", "places/konna.html": "Konna", "new.html": "n", "css": "same"])
    #expect(summary == OutputSummary(written: 2, unchanged: 2, removed: 1, kept: [], bytes: 14))
    #expect(try folder.stamp("Output/places/konna.html") == before.0)
    #expect(try folder.stamp("Output/index.html") != before.1)
    #expect(
      try folder.files() == ["index.html": "HOME", "places/konna.html": "Konna", "new.html": "n", "css": "same"])
    #expect(try folder.tree()["actors"] == nil)
    #expect(try folder.names() == ["Output"])
  }

  @Test("A build that changes nothing leaves the folder itself as it was")
  func sameBuild() throws {
    try folder.build(["index.html": "home", "a/b/c.html": "c"])
    let before = try ["Output", "Output/a/b", "Output/SHA256SUMS"].map(folder.stamp)
    let summary = try folder.build(["index.html": "home", "a/b/c.html": "c"])
    #expect(summary == OutputSummary(written: 0, unchanged: 2, removed: 0, kept: [], bytes: 5))
    #expect(try ["Output", "Output/a/b", "Output/SHA256SUMS"].map(folder.stamp) == before)
    #expect(try folder.names() == ["Output"])
  }

  @Test("A file may become a folder, and a folder a file")
  func exchange() throws {
    try folder.build(["a": "file", "b/c.html": "page"])
    try folder.build(["a/c.html": "page", "b": "file"])
    #expect(try folder.files() == ["a/c.html": "page", "b": "file"])
  }

  @Test("A page can be taken over without a look at it; where no build has left one, it is to be written")
  func kept() throws {
    try folder.build(["index.html": "home", "gone.html": "gone", "old.html": "old"])
    let before = try folder.stamp("Output/index.html")
    try run("rm", ["gone.html"], in: folder.output)
    let output = try StagedOutput(destination: folder.output)
    try folder.write("Output/old.html", "altered while the build runs")
    #expect(try output.keep("index.html"))
    for path in ["gone.html", "new.html", "old.html"] {
      #expect(try !output.keep(path))
      try output.write(path, Array("new".utf8))
    }
    #expect(try output.commit() == OutputSummary(written: 3, unchanged: 1, removed: 0, kept: [], bytes: 13))
    #expect(try folder.stamp("Output/index.html") == before)
    #expect(try folder.files() == ["index.html": "home", "gone.html": "new", "new.html": "new", "old.html": "new"])
    #expect(try run("sha256sum", ["--strict", "-c", "SHA256SUMS"], in: folder.output) == 0)
  }

  @Test("A page that was altered by hand is written anew")
  func altered() throws {
    try folder.build(["index.html": "home", "gone.html": "gone"])
    try folder.write("Output/index.html", "HOME")
    try folder.write("Output/gone.html", "altered")
    let summary = try folder.build(["index.html": "home"])
    #expect(summary == OutputSummary(written: 1, unchanged: 0, removed: 1, kept: [], bytes: 4))
    #expect(try folder.files() == ["index.html": "home"])
  }

  @Test("Pages may be written from several threads at once, and give the same site")
  func threads() async throws {
    let output = try StagedOutput(destination: folder.output)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for worker in 0..<8 {
        group.addTask {
          for page in 0..<250 {
            try output.write("d\(page % 20)/e\(page % 7)/\(worker)-\(page).html", Array("\(worker) \(page)".utf8))
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(try output.commit().written == 2_000)
    let files = try folder.files()
    #expect(files.count == 2_000)
    #expect(files["d19/e3/7-59.html"] == "7 59")
    #expect(try run("sha256sum", ["--strict", "-c", "SHA256SUMS"], in: folder.output) == 0)
  }

  @Test("A destination with other permissions keeps them")
  func permissions() throws {
    try folder.write("Output/.gitignore", "*")
    try folder.setPermissions("Output", 0o2750)
    try folder.build(["index.html": "home"])
    #expect(try folder.permissions("Output") == 0o2750)
  }

  @Test("Where names cannot be exchanged, two renames do as well")
  func twoSteps() throws {
    try folder.build(["index.html": "old", "old.html": "old"])
    try folder.write("Output/CNAME", "example.org")
    let staging = try StagingFolder(beside: Destination(folder.output, protecting: []))
    try folder.write("\(folder.stagingName)/swapping/index.html", "new")
    #expect(try staging.swapInTwoSteps() == StagingFolder.old)
    #expect(try staging.retire(StagingFolder.old).map(\.text) == ["CNAME"])
    try staging.remove()
    #expect(try folder.tree() == ["index.html": "new", "CNAME": "example.org"])
    #expect(try folder.names() == ["Output"])
  }

  @Test("A file of any size is copied, stays the same file while it does not change, and is followed through a link")
  func copies() throws {
    let large = String(repeating: "0123456789abcdef", count: 20_000)
    try folder.write("assets/map.svg", large)
    try folder.makeLink("assets/link.svg", to: "map.svg")
    func build() throws -> OutputSummary {
      let output = try StagedOutput(destination: folder.output)
      for name in ["map.svg", "link.svg"] {
        try output.copy(folder.path + "/assets/" + name, to: "assets/" + name)
      }
      return try output.commit()
    }
    #expect(try build() == OutputSummary(written: 2, unchanged: 0, removed: 0, kept: [], bytes: 640_000))
    #expect(try folder.files() == ["assets/map.svg": large, "assets/link.svg": large])
    #expect(try run("sha256sum", ["--strict", "-c", "SHA256SUMS"], in: folder.output) == 0)
    let before = try folder.stamp("Output/assets/map.svg")
    #expect(try build() == OutputSummary(written: 0, unchanged: 2, removed: 0, kept: [], bytes: 640_000))
    #expect(try folder.stamp("Output/assets/map.svg") == before)
    try folder.write("assets/map.svg", large.dropLast() + "!")
    #expect(try build().written == 2)
    #expect(try folder.files()["assets/link.svg"] == large.dropLast() + "!")
    #expect(throws: PublishingError.system(.open, path: folder.path + "/none", code: 2)) {
      try StagedOutput(destination: folder.output).copy(folder.path + "/none", to: "none")
    }
    #expect(try folder.files().count == 2)
  }
}
