import Testing

@testable import Publishing

@Suite("A new file")
struct NewFileTests {
  let folder: TestFolder

  init() throws { folder = try TestFolder() }

  private func create(_ sub: String, _ text: String) throws(PublishingError) {
    try createFile(at: folder.path + "/" + sub, Array(text.utf8))
  }

  /// Returns what the failure tells a person, without the folder of the test.
  private func failure(_ sub: String) -> String? {
    do throws(PublishingError) {
      try create(sub, "new")
      return nil
    } catch {
      return error.description.replacing(folder.path + "/", with: "")
    }
  }

  @Test("It holds all that is given, and folders on the way to it are made")
  func foldersOnTheWay() throws {
    try create("Content/places/konna.md", "---\nname: Konna\n---\n")
    try create("Content/places/mopti.md", "")
    #expect(
      try folder.tree("Content")
        == ["places": "/", "places/konna.md": "---\nname: Konna\n---\n", "places/mopti.md": ""])
  }

  @Test("A large file is written whole")
  func large() throws {
    let text = String(repeating: "0123456789abcdef", count: 200_000)
    try create("large", text)
    #expect(try folder.tree(".")["large"] == text)
  }

  @Test("What stands at the path stays as it is: a file, a folder, and a link that leads nowhere")
  func existing() throws {
    try folder.write("a", "old")
    try folder.write("b/c", "old")
    try folder.makeLink("d", to: "nowhere")
    for path in ["a", "b", "d"] { #expect(failure(path) == "cannot create \(path): File exists") }
    #expect(try folder.tree(".") == ["a": "old", "b": "/", "b/c": "old", "d": "→ nowhere"])
  }

  @Test("A file in place of a folder on the way is told")
  func fileOnTheWay() throws {
    try folder.write("a", "old")
    #expect(failure("a/b/c") == "cannot create a/b/c: Not a directory")
    #expect(try folder.tree(".") == ["a": "old"])
  }

  @Test(
    "A file that does not fit on the disk is taken away again",
    .enabled(if: isSuperuser, "only the superuser can mount a small disk"))
  func diskFull() throws {
    let disk = folder.path + "/disk"
    guard mountSmallDisk(at: disk, kilobytes: 16) else { return }
    defer { _ = try? run("umount", [disk]) }
    let text = String(repeating: "x", count: 100_000)
    #expect(throws: PublishingError.self) { try create("disk/a", text) }
    #expect(try folder.tree("disk") == [:])
  }
}
