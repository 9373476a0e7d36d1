import Foundation
import Testing

@testable import Preview

@Suite("Watching folders") struct FolderWatchTests {
  private let folder: TemporaryFolder
  private let bell = Bell()

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("a", to: "Content/dispatches/a.md")
  }

  private func watch(isPolling: Bool) -> FolderWatch {
    FolderWatch([folder.path + "/Content", folder.path + "/Templates"], bell: bell, isPolling: isPolling)
  }

  /// Returns the paths that change with an edit, from the folder; nil where everything is to be looked at.
  private func changes(_ watch: FolderWatch, _ edit: () throws -> Void) throws -> Set<String>? {
    try edit()
    return try #require(watch.next(within: 20_000)).paths(in: folder.path)
  }

  @Test("A written, a new, a renamed and a deleted file are told by their paths", arguments: [false, true])
  func files(isPolling: Bool) throws {
    let watch = watch(isPolling: isPolling)
    #expect(
      try changes(watch) { try folder.write("longer", to: "Content/dispatches/a.md") } == ["Content/dispatches/a.md"])
    #expect(try changes(watch) { try folder.write("b", to: "Content/dispatches/b.md") } == ["Content/dispatches/b.md"])
    #expect(
      try changes(watch) { try folder.move("Content/dispatches/b.md", to: "Content/dispatches/c.md") }
        == ["Content/dispatches/b.md", "Content/dispatches/c.md"])
    #expect(
      try changes(watch) { try FileManager.default.removeItem(atPath: folder.path + "/Content/dispatches/c.md") }
        == ["Content/dispatches/c.md"])
  }

  @Test("Files in a folder that came later are seen", arguments: [false, true])
  func newFolders(isPolling: Bool) throws {
    let watch = watch(isPolling: isPolling)
    _ = try changes(watch) { try folder.write("p", to: "Content/places/deep/er/p.md") }
    #expect(
      try changes(watch) { try folder.write("longer", to: "Content/places/deep/er/p.md") }
        == ["Content/places/deep/er/p.md"])
    _ = try changes(watch) { try folder.write("{}", to: "Templates/theme.css") }
    #expect(try changes(watch) { try folder.write("body {}", to: "Templates/theme.css") } == ["Templates/theme.css"])
  }

  @Test("A folder that was replaced by another is watched in its stead")
  func replacedFolder() throws {
    let watch = watch(isPolling: false)
    try folder.write("new", to: "Next/dispatches/a.md")
    let replaced = try changes(watch) {
      try folder.move("Content", to: "Old")
      try folder.move("Next", to: "Content")
    }
    #expect(replaced == nil)
    #expect(
      try changes(watch) { try folder.write("newer", to: "Content/dispatches/a.md") } == ["Content/dispatches/a.md"])
    try folder.write("nobody looks", to: "Old/dispatches/a.md")
    #expect(watch.next(within: 200) == nil)
  }

  @Test("A file of another folder is seen to which a link leads")
  func links() throws {
    try folder.write("shared", to: "shared/theme.css")
    try folder.write("x", to: "Templates/x.txt")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/Templates/theme.css", withDestinationPath: folder.path + "/shared/theme.css")
    let watch = watch(isPolling: false)
    #expect(try changes(watch) { try folder.write("changed", to: "shared/theme.css") } == nil)
    try folder.write("nobody looks", to: "shared/other.css")
    #expect(watch.next(within: 200) == nil)
  }

  @Test("What editors leave behind is passed over")
  func leftovers() throws {
    let watch = watch(isPolling: false)
    for name in [".a.md.swp", "a.md~", "#a.md#", ".git/index"] {
      try folder.write("x", to: "Content/dispatches/" + name)
    }
    #expect(watch.next(within: 300)?.paths.isEmpty ?? true)
  }

  @Test("The bell ends the waiting")
  func end() {
    let watch = watch(isPolling: false)
    DispatchQueue.global().asyncAfter(deadline: .now() + 0.1) { [bell] in bell.ring() }
    #expect(watch.next() == nil)
  }
}
