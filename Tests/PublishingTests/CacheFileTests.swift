import Testing
import Work

@testable import Publishing

@Suite("The file of a cache")
struct CacheFileTests {
  let folder: TestFolder

  init() throws {
    folder = try TestFolder()
  }

  private var caches: String { folder.path + "/caches" }

  private func open(by program: String = "1.0", ignoringLeft: Bool = false) throws -> CacheFile {
    try #require(CacheFile(of: folder.output, in: caches, by: program, ignoresLeft: ignoringLeft))
  }

  private func key(_ name: String) -> Digest { Digest(of: Array(name.utf8)) }

  /// What a run finds that asks for some of what the last one has left, and adds something.
  @discardableResult
  private func run(asking names: [String], adding new: [String: String] = [:]) throws -> [String] {
    let cache = try open()
    let found = names.filter { cache.bytes(under: key($0)) == Array($0.utf8) }
    for (name, text) in new { cache.keep(Array(text.utf8), under: key(name)) }
    cache.leave()
    return found
  }

  private func file() throws -> (folder: Folder, name: Path, bytes: [UInt8]) {
    let caches = try Folder(caches)
    let name = try #require(caches.walk().first?.path)
    return (caches, name, try #require(try caches.read(name)))
  }

  private func replace(with bytes: [UInt8]) throws {
    let (caches, name, _) = try file()
    try caches.removeFile(name)
    try caches.write(name, bytes)
  }

  @Test("has what was asked for last and what is new, and nothing else")
  func keepsWhatIsUsed() throws {
    #expect(try run(asking: ["a"], adding: ["a": "a", "b": "b", "c": "c", "": ""]) == [])
    #expect(try run(asking: ["a", "c", "", "x"], adding: ["d": "d"]) == ["a", "c", ""])
    #expect(try run(asking: ["a", "b", "c", "d", ""]) == ["a", "c", "d", ""])
    // Nothing is asked for, and nothing stays.
    #expect(try run(asking: []) == [])
    #expect(try run(asking: ["a", "c", "d"]) == [])
  }

  @Test("is left alone where all of it was asked for and nothing is new")
  func unchanged() throws {
    try run(asking: [], adding: ["a": "a", "b": "b"])
    let before = try #require(try Folder(caches).status(try file().name))
    #expect(try run(asking: ["a", "b"]) == ["a", "b"])
    #expect(try Folder(caches).status(try file().name)?.inode == before.inode)
  }

  @Test("keeps large and many parts, in whatever order they were asked for")
  func largeParts() throws {
    let names = (0..<500).map { "part \($0) " + String(repeating: "x", count: $0 * $0 % 9000) }
    try run(asking: [], adding: Dictionary(uniqueKeysWithValues: names.map { ($0, $0) }))
    let half = names.enumerated().filter { $0.offset % 3 > 0 }.map(\.element)
    #expect(try run(asking: half.reversed()).count == half.count)
    #expect(try run(asking: names) == half)
  }

  @Test("Nobody else may read it")
  func permissions() throws {
    try run(asking: [], adding: ["a": "a"])
    #expect(try Folder(caches).status(try file().name)?.permissions == 0o600)
  }

  @Test("Another program, another destination and who asks for nothing of it find nothing")
  func foreign() throws {
    try run(asking: [], adding: ["a": "a"])
    #expect(try open(by: "1.1").bytes(under: key("a")) == nil)
    #expect(try open(ignoringLeft: true).bytes(under: key("a")) == nil)
    #expect(CacheFile(of: folder.path + "/Other", in: caches, by: "1.0")?.bytes(under: key("a")) == nil)
    #expect(try open().bytes(under: key("a")) == Array("a".utf8))
  }

  @Test("Wherever it is damaged or cut short, no other bytes come of it")
  func damaged() throws {
    try run(asking: [], adding: ["a": "aaaa", "b": "bbbb"])
    let bytes = try file().bytes
    for position in bytes.indices {
      var damaged = bytes
      damaged[position] ^= 0x41
      try replace(with: damaged)
      let cache = try open()
      for name in ["a", "b"] {
        let found = cache.bytes(under: key(name))
        try #require(found == nil || found == Array(String(repeating: name, count: 4).utf8), "\(position)")
      }
      try replace(with: Array(bytes[..<position]))
      try #require(try open().bytes(under: key("a")) == nil, "\(position)")
    }
    // What is damaged is made again.
    #expect(try run(asking: [], adding: ["a": "a"]) == [])
    #expect(try run(asking: ["a"]) == ["a"])
  }

  @Test("What is kept twice in a run stands there once, and takes the place of what was left")
  func keptTwice() throws {
    try run(asking: [], adding: ["a": "a"])
    let size = try file().bytes.count
    let cache = try open()
    #expect(cache.bytes(under: key("a")) == Array("a".utf8))
    cache.keep(Array("A".utf8), under: key("a"))
    cache.keep(Array("A".utf8), under: key("a"))
    cache.leave()
    #expect(try open().bytes(under: key("a")) == Array("A".utf8))
    #expect(try file().bytes.count == size)
  }

  @Test("A file that others may write to is none")
  func writableForOthers() throws {
    try run(asking: [], adding: ["a": "a"])
    try PublishingTests.run("chmod", ["620", try file().name.text], in: caches)
    #expect(try open().bytes(under: key("a")) == nil)
  }

  @Test(
    "There is none where it would stand in the site, or the site in its folder",
    arguments: ["Output/caches", "Output", ""])
  func inTheSite(place: String) throws {
    #expect(CacheFile(of: folder.output, in: "\(folder.path)/\(place)", by: "1.0") == nil)
    #expect(try folder.names() == [])
  }

  @Test("A run that leaves nothing, as one that finds mistakes, lets all stay as it was")
  func leftAlone() throws {
    try run(asking: [], adding: ["a": "a"])
    var cache: CacheFile? = try open()
    cache?.keep(Array("b".utf8), under: key("b"))
    cache = nil
    #expect(try run(asking: ["a", "b"]) == ["a"])
    #expect(try Folder(caches).walk().count == 1)
  }

  @Test("A run that was stopped leaves the last file as it was, and the next one writes a new one")
  func stopped() throws {
    try run(asking: [], adding: ["a": "a"])
    let stopped = try open()
    stopped.keep(Array("b".utf8), under: key("b"))
    #expect(try run(asking: ["a"], adding: ["c": "c"]) == ["a"])
    #expect(try run(asking: ["a", "b", "c"]) == ["a", "c"])
    // It goes on after all, when its file is gone.
    stopped.leave()
    #expect(try run(asking: ["a", "c"]) == ["a", "c"])
    #expect(try Folder(caches).walk().count == 1)
  }

  @Test("Where nothing can be written, nothing is kept and nobody is told")
  func refused() throws {
    try folder.write("file", "no folder")
    #expect(CacheFile(of: folder.output, in: folder.path + "/file/caches", by: "1.0") == nil)
    try run(asking: [], adding: ["a": "a"])
    let cache = try open()
    try PublishingTests.run("rm", ["-r", caches], in: folder.path)
    cache.keep(Array("b".utf8), under: key("b"))
    cache.leave()
    #expect(try open().bytes(under: key("a")) == nil)
    // Something stands where the new file is to be put.
    let other = try open()
    other.keep(Array("b".utf8), under: key("b"))
    let new = try #require(try Folder(caches).walk().first?.path.text)
    try PublishingTests.run("mkdir", [String(new.dropLast(".new".count))], in: caches)
    other.leave()
    other.keep(Array("c".utf8), under: key("c"))
    #expect(try Folder(caches).walk().map(\.path.text) == [String(new.dropLast(".new".count))])
  }
}
