import Testing

@testable import Publishing

@Suite("A build that fails")
struct FailureTests {
  let folder: TestFolder

  init() throws { folder = try TestFolder() }

  @Test("An abandoned build leaves the old site as it was, and nothing beside it")
  func abandoned() throws {
    try folder.build(["index.html": "home"])
    try folder.write("Output/CNAME", "example.org")
    let before = try folder.tree()
    let output = try StagedOutput(destination: folder.output)
    try output.write("index.html", Array("HOME".utf8))
    try output.write("a/b.html", Array("b".utf8))
    output.abandon()
    output.abandon()
    #expect(try folder.tree() == before)
    #expect(try folder.names() == ["Output"])
    #expect(throws: PublishingError.finished(folder.output)) { try output.write("c.html", []) }
    #expect(throws: PublishingError.finished(folder.output)) { try output.commit() }
  }

  @Test("A build that is merely forgotten is abandoned")
  func forgotten() throws {
    do {
      let output = try StagedOutput(destination: folder.output)
      try output.write("index.html", [])
    }
    #expect(try folder.names() == [])
  }

  @Test("After a write that failed there is no commit")
  func failedWrite() throws {
    try folder.build(["index.html": "home"])
    let before = try folder.tree()
    let output = try StagedOutput(destination: folder.output)
    try output.write("index.html", Array("HOME".utf8))
    let name = String(repeating: "n", count: 300)
    let message = "cannot write \(folder.path)/\(folder.stagingName)/writing/\(name): File name too long"
    let first = #expect(throws: PublishingError.self) { try output.write(name, [1]) }
    #expect(first?.description == message)
    let second = #expect(throws: PublishingError.self) { try output.commit() }
    #expect(second == first)
    output.abandon()
    #expect(try folder.tree() == before)
    #expect(try folder.names() == ["Output"])
  }

  @Test("On a full disk the old site stands, byte for byte")
  func fullDisk() throws {
    let disk = folder.path + "/disk"
    guard mountSmallDisk(at: disk, kilobytes: 256) else { return }
    defer { _ = try? run("umount", [disk]) }
    let page = [UInt8](repeating: 0x61, count: 20_000)
    let first = try StagedOutput(destination: disk + "/Output")
    for number in 0..<4 { try first.write("\(number).html", page) }
    _ = try first.commit()
    let before = try folder.tree("disk/Output")

    let second = try StagedOutput(destination: disk + "/Output")
    let error = #expect(throws: PublishingError.self) {
      for number in 0..<20 { try second.write("new/\(number).html", page) }
    }
    #expect(error?.description.hasSuffix(": No space left on device") == true)
    second.abandon()
    #expect(try folder.tree("disk/Output") == before)
    #expect(try Folder(disk).walk().filter { $0.path.parent == nil }.map(\.path.text) == ["Output"])
  }

  @Test("Where the folder around it is read-only, the message says so", .enabled(if: !isSuperuser))
  func readOnly() throws {
    try folder.build(["index.html": "home"])
    try folder.setPermissions(".", 0o555)
    defer { try? folder.setPermissions(".", 0o755) }
    let error = #expect(throws: PublishingError.self) { try folder.build(["index.html": "HOME"]) }
    #expect(error?.description == "cannot create \(folder.path)/\(folder.stagingName): Permission denied")
    #expect(try folder.files() == ["index.html": "home"])
  }

  @Test("Two builds at once: the second is told which process is writing, and the first goes on")
  func lock() throws {
    let first = try StagedOutput(destination: folder.output)
    try first.write("index.html", Array("first".utf8))
    let error = #expect(throws: PublishingError.self) { try StagedOutput(destination: folder.output) }
    let number = System.processNumber
    #expect(error?.description == "another build (process \(number)) is writing to \(folder.output)")
    _ = try first.commit()
    #expect(try folder.files() == ["index.html": "first"])
    try folder.build(["index.html": "second"])
    #expect(try folder.files() == ["index.html": "second"])
  }

  static let unsafePaths: [(String, PublishingError.PathProblem)] = [
    ("", .notRelative), ("/etc/passwd", .notRelative), ("a//b", .notRelative), ("a/", .notRelative),
    ("../x", .notRelative), ("a/../b", .notRelative), ("./a", .notRelative), ("a/.", .notRelative),
    ("a\\b", .unsafeCharacter), ("a\nb", .unsafeCharacter), ("a\u{0}b", .unsafeCharacter),
    ("SHA256SUMS", .reserved), ("sha256sums", .reserved), ("index.html", .sameAs("index.html")),
    ("Index.HTML", .sameAs("index.html")), ("e\u{301}.html", .sameAs("\u{E9}.html")), ("Dir/other", .sameAs("dir/")),
    ("dir", .fileAndFolder("dir")), ("index.html/x", .fileAndFolder("index.html")),
  ]

  @Test("A path that is unsafe, or that another page has, is refused", arguments: unsafePaths)
  func unsafePath(path: String, problem: PublishingError.PathProblem) throws {
    let output = try StagedOutput(destination: folder.output)
    for good in ["index.html", "\u{E9}.html", "dir/page.html", "dir/a.b", ".well-known/x", "a..b"] {
      try output.write(good, [])
    }
    #expect(throws: PublishingError.path(path, problem)) { try output.write(path, []) }
  }
}
