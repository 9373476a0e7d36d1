import BriefingModel
import Testing

@testable import Reading

@Suite("Folders on disk") struct FolderTests {
  @Test("A folder is read as it would be from memory")
  func folder() throws {
    let folder = try TemporaryFolder()
    try folder.write("Content/briefing.yml", "title: Test\n")
    try folder.write("Content/places/mali/konna.md", record("Konna", "x: 1") + "![](../../assets/big.bin)\n")
    try folder.write("Content/assets/big.bin", String(repeating: "\u{1}", count: 2 << 20))
    let reading = try readBriefing(at: folder.path + "/Content")
    #expect(reading.briefing?.places.map(\.name) == ["Konna"])
    #expect(reading.briefing?.assets == ["big.bin"])
    #expect(
      reading.diagnostics.map(\.span) == [
        SourceSpan(path: "Content/places/mali/konna.md", line: 3, column: 1, length: 1)
      ])
  }

  @Test("Links within the folder are followed, loops end, and links that leave it are refused")
  func links() throws {
    let folder = try TemporaryFolder()
    try folder.write("Content/briefing.yml", "title: Test\n")
    try folder.write("Content/assets/shared/konna.md", record("Konna"))
    try folder.write("Content/places/mali/mopti.md", record("Mopti"))
    try folder.write("outside/secret.md", record("Secret"))
    try folder.link("Content/places/konna.md", to: "../assets/shared/konna.md")
    try folder.link("Content/places/mali/up", to: "..")
    try folder.link("Content/places/out", to: "../../outside")
    try folder.link("Content/places/passwd.md", to: "/etc/passwd")
    try folder.link("Content/places/dead.md", to: "nowhere.md")
    let reading = try readBriefing(at: folder.path + "/Content")
    #expect(reading.briefing?.places.map(\.id) == ["konna", "mopti"])
    #expect(
      reading.diagnostics.map { "\($0.span.path): \($0.report)" } == [
        "Content/places/dead.md: error: this symbolic link leads nowhere [outside-link]\n= put the file itself here",
        "Content/places/out: error: this symbolic link leads out of Content/ [outside-link]\n= put the file itself here",
        "Content/places/passwd.md: error: this symbolic link leads out of Content/ [outside-link]\n"
          + "= put the file itself here",
      ])
  }

  @Test("A link in assets/ does not bring into the site what is not an asset")
  func assetLinks() throws {
    let folder = try TemporaryFolder()
    try folder.write("Content/briefing.yml", "title: Test\n")
    try folder.write(
      "Content/places/konna.md", record("Konna") + "![](../assets/maps/a.svg) ![](../assets/b.svg)\n")
    try folder.write("Content/assets/maps/a.svg", "<svg/>")
    try folder.link("Content/assets/b.svg", to: "maps/a.svg")
    try folder.link("Content/assets/konna.txt", to: "../places/konna.md")
    try folder.link("Content/assets/maps/places", to: "../../places")
    try folder.link("Content/assets/passwd", to: "/etc/passwd")
    let reading = try readBriefing(at: folder.path + "/Content")
    #expect(reading.briefing?.assets == ["b.svg", "maps/a.svg"])
    #expect(
      reading.diagnostics.map { "\($0.span.path): \($0.report)" }
        == ["konna.txt", "maps/places", "passwd"].map {
          "Content/assets/\($0): error: this symbolic link leads out of assets/ [outside-link]\n"
            + "= put the file itself here"
        })
  }

  @Test("Links that lead to each other end")
  func linkLoop() throws {
    let folder = try TemporaryFolder()
    try folder.write("Content/places/a/x.md", record("X"))
    try folder.write("Content/places/b/y.md", record("Y"))
    try folder.link("Content/places/a/b", to: "../b")
    try folder.link("Content/places/b/a", to: "../a")
    #expect(try FolderWalk.files(in: folder.path + "/Content").count < 10)
  }

  @Test("The content folder may be a link and have another name")
  func otherName() throws {
    let folder = try TemporaryFolder()
    try folder.write("texts/places/konna.md", record("Konna"))
    try folder.link("Content", to: "texts")
    let reading = try readBriefing(at: folder.path + "/Content/")
    #expect(reading.diagnostics.map(\.span.path) == ["texts/briefing.yml"])
  }

  @Test("A pipe is not waited for")
  func pipe() throws {
    let folder = try TemporaryFolder()
    try folder.write("Content/briefing.yml", "title: Test\n")
    try folder.pipe("Content/pages/about.md")
    let reading = try readBriefing(at: folder.path + "/Content")
    #expect(
      reading.diagnostics.map(\.report) == ["warning: this is neither a file nor a folder [unexpected-file]"])
  }

  @Test("A file name that is not UTF-8 is told")
  func strangeName() throws {
    let folder = try TemporaryFolder()
    try folder.write("Content/briefing.yml", "title: Test\n")
    try folder.write(bytes: Array("Content/pages/".utf8) + [0xE9] + Array(".md".utf8), "")
    let reading = try readBriefing(at: folder.path + "/Content")
    #expect(
      reading.diagnostics.map(\.report) == [
        "error: the name of this file is not UTF-8 [bad-id]\n= rename it"
      ])
  }

  @Test("A folder that is not there is the machine's failure, not the content's")
  func missingFolder() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/Content"
    let error = #expect(throws: ReadingError.self) { try readBriefing(at: path) }
    #expect(error?.description == "cannot inspect \(path): No such file or directory")
    #expect(error?.isMissing == true)
  }

  @Test("Any folder can be read whole, sorted by path")
  func anyFolder() throws {
    let folder = try TemporaryFolder()
    try folder.write("Templates/page.mustache", "{{title}}")
    try folder.write("Templates/fonts/a.css", "")
    try folder.write("Templates/.hidden", "")
    #expect(
      try readFolder(at: folder.path + "/Templates") == [
        SourceFile(path: "fonts/a.css", bytes: []), SourceFile(path: "page.mustache", bytes: Array("{{title}}".utf8)),
      ])
  }
}
