import Testing
import Work

@testable import Publishing

@Suite("The record of a build")
struct BuildRecordTests {
  let folder: TestFolder
  let record: BuildRecord

  init() throws {
    folder = try TestFolder()
    record = BuildRecord(of: folder.output, in: folder.path + "/records")
  }

  /// Builds a site and notes it.
  private func build(_ pages: [String: String], note: String = "note") throws {
    let output = try StagedOutput(destination: folder.output)
    for (path, text) in pages { try output.write(path, Array(text.utf8)) }
    _ = try output.commit()
    record.keep(Array(note.utf8), ofBuildFrom: Array("inputs".utf8), leaving: try #require(output.site))
  }

  @Test("says what was noted, and of what the build was made")
  func notes() throws {
    #expect(record.lastBuild == nil)
    try build(["index.html": "home"])
    let last = try #require(record.lastBuild)
    #expect(last.note == Array("note".utf8))
    #expect(last.isMade(of: Array("inputs".utf8)))
    #expect(!last.isMade(of: Array("others".utf8)))
    try build(["index.html": "HOME"], note: "")
    #expect(record.lastBuild?.note == [])
  }

  @Test(
    "says that the site stands no more once it was touched, whatever was done to it",
    arguments: ["write", "remove", "add", "mode"])
  func touched(how: String) throws {
    try build(["index.html": "home", "a/b.html": "b"])
    let last = try #require(record.lastBuild)
    #expect(record.isStanding(last))
    switch how {
    case "write": try folder.write("Output/index.html", "HOME")
    case "remove": try run("rm", ["a/b.html"], in: folder.output)
    case "add": try folder.write("Output/a/c.html", "c")
    default: try run("chmod", ["600", "index.html"], in: folder.output)
    }
    #expect(!record.isStanding(last))
  }

  @Test("says nothing where it is damaged, cut short or of another version", arguments: [0, 30, 60, 200])
  func damaged(position: Int) throws {
    try build(["index.html": "home"], note: String(repeating: "n", count: 100))
    let records = try Folder(folder.path + "/records")
    let name = try #require(records.walk().first?.path)
    var bytes = try #require(try records.read(name))
    bytes[position] ^= 1
    try records.removeFile(name)
    try records.write(name, bytes)
    #expect(record.lastBuild == nil)
    bytes[position] ^= 1
    try records.removeFile(name)
    try records.write(name, Array(bytes.prefix(position)))
    #expect(record.lastBuild == nil)
    try records.removeFile(name)
    try records.write(name, bytes)
    #expect(record.lastBuild != nil)
  }

  @Test(
    "Where another build or somebody's hand has written since, nothing is kept", arguments: ["build", "hand", "new"])
  func overtaken(how: String) throws {
    try build(["index.html": "home", "a.html": "a"])
    let last = try #require(record.lastBuild)
    #expect(record.isStanding(last))
    let output = try StagedOutput(destination: folder.output)
    #expect(try output.keep("index.html"))
    try output.write("a.html", Array("A".utf8))
    _ = try output.commit()
    #expect(!record.isStanding(last))
    switch how {
    case "build":
      let other = try StagedOutput(destination: folder.output)
      try other.write("index.html", Array("HOME".utf8))
      _ = try other.commit()
    case "hand": try folder.write("Output/index.html", "HOME")
    default: try folder.write("Output/mine.html", "mine")
    }
    record.keep([], ofBuildFrom: [], leaving: try #require(output.site))
    #expect(record.lastBuild?.note == last.note)
  }
}
