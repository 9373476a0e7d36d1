import Testing

@testable import Publishing

@Suite("Files that no build has written")
struct StrayTests {
  let folder: TestFolder

  init() throws { folder = try TestFolder() }

  @Test("They are kept, with folders and links as they are, and named; .gitignore is kept without a word")
  func kept() throws {
    try folder.build(["index.html": "home", "places/konna.html": "Konna"])
    try folder.write("outside/secret.txt", "not to be read")
    try folder.write("Output/.gitignore", "*")
    try folder.write("Output/CNAME", "example.org")
    try folder.write("Output/places/notes.txt", "mine")
    try folder.write("Output/.git/objects/ab/cd", "object")
    try folder.write("Output/empty/x", "")
    try run("rm", [folder.output + "/empty/x"])
    try folder.makeLink("Output/link", to: "../outside")
    try folder.makeLink("Output/dangling", to: "nowhere")
    try folder.setPermissions("Output/.git/objects/ab", 0o555)
    let before = try ["Output/CNAME", "Output/.git/objects/ab/cd"].map(folder.stamp)

    let summary = try folder.build(["index.html": "HOME"])
    #expect(summary.kept == [".git/", "CNAME", "dangling", "empty/", "link", "places/notes.txt"])
    #expect(
      try folder.tree().filter { $0.key != "SHA256SUMS" } == [
        ".git": "/", ".git/objects": "/", ".git/objects/ab": "/", ".git/objects/ab/cd": "object", ".gitignore": "*",
        "CNAME": "example.org", "dangling": "→ nowhere", "empty": "/", "index.html": "HOME", "link": "→ ../outside",
        "places": "/", "places/notes.txt": "mine",
      ])
    #expect(try ["Output/CNAME", "Output/.git/objects/ab/cd"].map(folder.stamp) == before)
    #expect(try folder.permissions("Output/.git/objects/ab") == 0o555)
    #expect(try folder.files("outside") == ["secret.txt": "not to be read"])
    #expect(try folder.names() == ["Output", "outside"])
    try folder.setPermissions("Output/.git/objects/ab", 0o755)
  }

  @Test("A name that is no UTF-8 is kept byte for byte")
  func otherBytes() throws {
    try folder.build(["index.html": "home"])
    let name = Path(bytes: [0x66, 0xFF, 0x66])
    try Folder(folder.output).write(name, [1])
    #expect(try folder.build(["index.html": "HOME"]).kept == ["f\u{FFFD}f"])
    #expect(try Folder(folder.output).read(name) == [1])
  }

  @Test("A build refuses to replace them, and touches nothing")
  func inTheWay() throws {
    try folder.build(["free.html": "free"])
    try folder.write("Output/index.html", "somebody's")
    try folder.write("Output/places", "somebody's list")
    try folder.write("Output/about.html/x", "odd")
    let before = try folder.tree()
    let error = #expect(throws: PublishingError.self) {
      try folder.build(["index.html": "home", "places/konna.html": "Konna", "about.html": "about", "free.html": "free"])
    }
    let message =
      "\(folder.output) holds about.html/, about.html/x, index.html and 1 more that dateline did not write and that the "
      + "site would replace: move them away, or build into another folder"
    #expect(error?.description == message)
    #expect(try folder.tree() == before)
    #expect(try folder.names() == ["Output"])
  }

  @Test("One that holds the very bytes of a page becomes the page")
  func sameBytes() throws {
    try folder.build([:])
    try folder.write("Output/index.html", "home")
    let summary = try folder.build(["index.html": "home"])
    #expect(summary.kept == [])
    #expect(try folder.files() == ["index.html": "home"])
    #expect(try folder.names() == ["Output"])
  }

  @Test("A list of checksums that is somebody else's names nothing that may go")
  func foreignManifest() throws {
    let digest = String(repeating: "0", count: 64)
    try folder.write("Output/SHA256SUMS", "\(digest)  image.iso\n")
    try folder.write("Output/image.iso", "large")
    let error = #expect(throws: PublishingError.self) { try folder.build(["index.html": "home"]) }
    #expect(error == .destination(folder.output, .isForeign(["SHA256SUMS", "image.iso"])))
    #expect(try folder.files() == ["image.iso": "large"])
  }

  @Test("A folder in which no build has written is left alone, but for what hosts want beforehand")
  func foreignFolder() throws {
    try folder.write("Output/thesis.doc", "years of work")
    let error = #expect(throws: PublishingError.self) { try folder.build(["index.html": "home"]) }
    #expect(
      error?.description == "cannot write the site to \(folder.output): it holds thesis.doc, and no build has written "
        + "there; name an empty or a new folder")
    #expect(try folder.names() == ["Output"])
    try run("rm", [folder.output + "/thesis.doc"])
    try folder.write("Output/CNAME", "example.org")
    try folder.write("Output/.nojekyll", "")
    #expect(try folder.build(["index.html": "home"]).kept == [".nojekyll", "CNAME"])
  }

  @Test("One that appears during the build is kept too")
  func appearing() throws {
    try folder.build(["index.html": "home"])
    let output = try StagedOutput(destination: folder.output)
    try output.write("index.html", Array("HOME".utf8))
    try output.write("new.html", Array("new".utf8))
    let summary = try output.commit { step in
      guard step == .carried else { return }
      try? folder.write("Output/sub/late.txt", "late")
      try? folder.write("Output/new.html", "somebody's")
    }
    #expect(summary.kept == ["new.html.kept-1", "sub/late.txt"])
    #expect(
      try folder.files() == [
        "index.html": "HOME", "new.html": "new", "new.html.kept-1": "somebody's", "sub/late.txt": "late",
      ])
  }

  @Test("A page is not taken over through a folder that is now a symbolic link")
  func linkedFolder() throws {
    try folder.build(["places/konna.html": "Konna", "index.html": "home"])
    try run("mv", [folder.output + "/places", folder.path + "/elsewhere"])
    try folder.makeLink("Output/places", to: "../elsewhere")
    let error = #expect(throws: PublishingError.self) {
      try folder.build(["places/konna.html": "Konna", "index.html": "HOME"])
    }
    #expect(error == .notOurs(["places"], destination: folder.output))
    #expect(try folder.build(["index.html": "HOME"]).kept == ["places"])
    #expect(try folder.files("elsewhere") == ["konna.html": "Konna"])
  }
}
