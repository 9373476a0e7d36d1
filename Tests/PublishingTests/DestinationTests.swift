import Testing

@testable import Publishing

@Suite("The destination")
struct DestinationTests {
  let folder: TestFolder

  init() throws { folder = try TestFolder() }

  private func build(_ path: String, protecting: [String] = []) throws {
    let output = try StagedOutput(destination: path, protecting: protecting)
    try output.write("index.html", Array("home".utf8))
    _ = try output.commit()
  }

  @Test("Missing folders on the way to it are made, and slashes at its end mean nothing")
  func missingParents() throws {
    try build(folder.path + "/a/b/site//")
    #expect(try folder.files("a/b/site") == ["index.html": "home"])
    #expect(try Folder(folder.path + "/a/b").walk().count == 3)
  }

  @Test("A symbolic link to a folder stays, and the folder is written to")
  func link() throws {
    try folder.write("real/.gitignore", "*")
    try folder.makeLink("Output", to: "real")
    try build(folder.output)
    #expect(try folder.files("real") == [".gitignore": "*", "index.html": "home"])
    #expect(try folder.tree(".")["Output"] == "→ real")
    #expect(try folder.names() == ["Output", "real"])
  }

  @Test("A file, a link that leads nowhere and a path through a file are refused in one line")
  func refused() throws {
    try folder.write("file", "mine")
    try folder.makeLink("nowhere", to: "missing")
    let messages: [(String, String)] = [
      ("file", "cannot write the site to \(folder.path)/file: it is a file, not a folder"),
      ("nowhere", "cannot write the site to \(folder.path)/nowhere: it is a symbolic link that leads nowhere"),
      ("file/site", "cannot open \(folder.path)/file: Not a directory"),
    ]
    for (name, message) in messages {
      let error = #expect(throws: PublishingError.self) { try build(folder.path + "/" + name) }
      #expect(error?.description == message)
    }
    #expect(throws: PublishingError.destination("", .empty)) { try build("") }
    #expect(throws: PublishingError.destination("/", .isMountPoint)) { try build("/") }
    #expect(try folder.names() == ["file", "nowhere"])
  }

  @Test("It must not equal, contain or lie within a folder from which the site is made")
  func protected() throws {
    try folder.write("Briefing/Content/briefing.yml", "title: x")
    try folder.makeLink("alias", to: "Briefing/Content")
    let content = folder.path + "/Briefing/Content"
    for path in ["Briefing/Content", "Briefing/Content/site", "Briefing", "alias", "alias/new/site", "."] {
      let path = folder.path + "/" + path
      #expect(throws: PublishingError.destination(path, .isProtected(content))) {
        try build(path, protecting: [folder.path + "/missing", content])
      }
    }
    try build(folder.path + "/Briefing/Content-site", protecting: [content])
    #expect(try folder.files("Briefing/Content") == ["briefing.yml": "title: x"])
    #expect(try folder.names() == ["Briefing", "alias"])
  }

  @Test("Where a file system is mounted, no tree can be staged beside it")
  func mountPoint() throws {
    guard mountSmallDisk(at: folder.output, kilobytes: 64) else { return }
    defer { _ = try? run("umount", [folder.output]) }
    #expect(throws: PublishingError.destination(folder.output, .isMountPoint)) { try build(folder.output) }
  }
}
