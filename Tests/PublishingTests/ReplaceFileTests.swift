import Testing

@testable import Publishing

@Suite("A file that is replaced")
struct ReplaceFileTests {
  let folder: TestFolder

  init() throws {
    folder = try TestFolder()
    try folder.write("Content/dispatches/a.md", "old")
  }

  /// Replaces a file and returns what the failure tells a person, without the folder of the test.
  private func replace(_ sub: String, _ old: String = "old") -> String? {
    do throws(PublishingError) {
      try replaceFile(
        at: folder.path + "/" + sub, within: folder.path + "/Content", Array(old.utf8), with: Array("new".utf8))
      return nil
    } catch {
      return error.description.replacing(folder.path + "/", with: "")
    }
  }

  @Test("It has the new bytes and its old permissions, and nothing else is left beside it")
  func replaced() throws {
    try folder.setPermissions("Content/dispatches/a.md", 0o640)
    #expect(replace("Content/dispatches/a.md") == nil)
    #expect(try folder.tree("Content") == ["dispatches": "/", "dispatches/a.md": "new"])
    #expect(try folder.permissions("Content/dispatches/a.md") == 0o640)
  }

  @Test("One that has changed since it was read, or is gone, is left as it is")
  func changed() throws {
    #expect(
      replace("Content/dispatches/a.md", "older")
        == "Content/dispatches/a.md has changed since it was read, and was left as it is")
    #expect(replace("Content/dispatches/b.md") == "cannot open Content/dispatches/b.md: No such file or directory")
    #expect(try folder.tree("Content") == ["dispatches": "/", "dispatches/a.md": "old"])
  }

  @Test("A symbolic link is followed and stays, but never out of the folder")
  func links() throws {
    try folder.makeLink("Content/b.md", to: "dispatches/a.md")
    #expect(replace("Content/b.md") == nil)
    try folder.write("elsewhere.md", "old")
    try folder.makeLink("Content/c.md", to: "../elsewhere.md")
    #expect(replace("Content/c.md") == "Content/c.md lies outside of Content, and was left as it is")
    #expect(
      try folder.tree(".") == [
        "Content": "/", "Content/b.md": "→ dispatches/a.md", "Content/c.md": "→ ../elsewhere.md",
        "Content/dispatches": "/", "Content/dispatches/a.md": "new", "elsewhere.md": "old",
      ])
  }

  @Test(
    "One that must not be written is told, and stays",
    .disabled(if: isSuperuser, "permissions mean nothing to the superuser"))
  func protected() throws {
    try folder.setPermissions("Content/dispatches/a.md", 0o440)
    #expect(replace("Content/dispatches/a.md") == "cannot write Content/dispatches/a.md: Permission denied")
    #expect(try folder.tree("Content") == ["dispatches": "/", "dispatches/a.md": "old"])
  }

  @Test(
    "Where the new bytes do not fit on the disk, the old ones stay",
    .enabled(if: isSuperuser, "only the superuser can mount a small disk"))
  func diskFull() throws {
    let disk = folder.path + "/disk"
    guard mountSmallDisk(at: disk, kilobytes: 16) else { return }
    defer { _ = try? run("umount", [disk]) }
    try folder.write("disk/a", "old")
    let bytes = [UInt8](repeating: 0x78, count: 100_000)
    #expect(throws: PublishingError.self) {
      try replaceFile(at: disk + "/a", within: disk, Array("old".utf8), with: bytes)
    }
    #expect(try folder.tree("disk") == ["a": "old"])
  }
}
