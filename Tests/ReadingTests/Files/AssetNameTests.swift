import BriefingModel
import Reading
import Testing

@Suite("The names of assets") struct AssetNameTests {
  private func reports(_ assets: String...) -> [String] {
    let files = ["briefing.yml"] + assets.map { "assets/" + $0 }
    return readBriefing(
      files: files.map { SourceFile(path: $0, bytes: Array("title: Test".utf8)) },
      options: ReadingOptions(drafts: true, audience: .red)
    )
    .diagnostics.map { "\($0.span.path): \($0.report)" }
  }

  @Test("Spaces, accents, other alphabets and the name of the list of checksums are fine")
  func sound() {
    #expect(reports("SHA256SUMS", "Carte du Mali.svg", "sévaré.png", "كونا.png", "maps/a.svg", "maps/b.svg").isEmpty)
  }

  @Test("A backslash and control characters are told, and are not in the message themselves")
  func unsafe() {
    #expect(
      reports("maps\\mali.svg", "a\n.txt", "\u{1B}[2J.txt", "\u{9B}.txt") == [
        "Content/assets/\\u{1B}[2J.txt: error: the control character U+001B stands in its name "
          + "[bad-asset-name]\n= rename it",
        "Content/assets/\\u{9B}.txt: error: the control character U+009B stands in its name "
          + "[bad-asset-name]\n= rename it",
        "Content/assets/a\\u{A}.txt: error: the control character U+000A stands in its name "
          + "[bad-asset-name]\n= rename it",
        "Content/assets/maps\\mali.svg: error: a backslash stands in its name [bad-asset-name]\n= rename it",
      ])
  }

  @Test("Two names that differ only in case or Unicode form are told, of folders too")
  func same() {
    #expect(
      reports("Logo.png", "logo.png") == [
        "Content/assets/logo.png: error: Content/assets/Logo.png has this name already, but for case or Unicode form "
          + "[bad-asset-name]\n= rename it"
      ])
    #expect(reports("sevare\u{301}.png", "sevar\u{E9}.png").count == 1)
    #expect(
      reports("Maps/a.svg", "maps/b.svg") == [
        "Content/assets/maps/b.svg: error: Content/assets/Maps has this name already, but for case or Unicode form "
          + "[bad-asset-name]\n= rename it"
      ])
  }

  @Test("A name that is a file's and a folder's at once is told")
  func fileAndFolder() {
    #expect(
      reports("Maps", "maps/a.svg") == [
        "Content/assets/maps/a.svg: error: Content/assets/Maps makes this name a file's and a folder's at once "
          + "[bad-asset-name]\n= rename it"
      ])
    #expect(reports("MAPS/a.svg", "maps").count == 1)
  }

  @Test("A name that is not UTF-8 is told")
  func notUTF8() throws {
    let folder = try TemporaryFolder()
    try folder.write("Content/briefing.yml", "title: Test\n")
    try folder.write(bytes: Array("Content/assets/".utf8) + [0xE9] + Array(".png".utf8), "")
    let reading = try readBriefing(at: folder.path + "/Content")
    #expect(
      reading.diagnostics.map(\.report) == [
        "error: the name of this file is not UTF-8 [bad-asset-name]\n= rename it"
      ])
  }

  @Test("A control character in another file's name is not in its message either")
  func otherFiles() {
    let reading = readBriefing(files: [
      SourceFile(path: "briefing.yml", bytes: Array("title: Test".utf8)),
      SourceFile(path: "places/\u{1B}[2Jkonna.md", bytes: Array(record("Konna").utf8)),
    ])
    #expect(reading.diagnostics.map(\.span.path) == ["Content/places/\\u{1B}[2Jkonna.md"])
    #expect(reading.diagnostics.first?.message.hasPrefix("“\\u{1B}[2Jkonna” cannot be an id") == true)
  }
}
