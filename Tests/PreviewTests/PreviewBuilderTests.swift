import Reading
import Testing

@testable import Preview

@Suite("Making a site anew") struct PreviewBuilderTests {
  private let folder: TemporaryFolder
  private var content = WalkedContent()
  private var builder: PreviewBuilder

  init() throws {
    folder = try TemporaryFolder()
    let folders = PreviewFolders(
      content: folder.path + "/Content", templates: folder.path + "/Templates", templatesMayBeMissing: true)
    builder = PreviewBuilder(folders, ReadingOptions(), isStrict: false)
    _ = try folder.update(from: [:], to: content.files)
    _ = try builder.build(after: FolderChanges(isIncomplete: true))
  }

  /// Makes the site after an edit.
  private mutating func build(after edit: (inout WalkedContent) -> Void) throws -> PreviewBuild? {
    let before = content.files
    edit(&content)
    return try builder.build(after: try folder.update(from: before, to: content.files))
  }

  @Test("A new sentence makes one document be read")
  mutating func sentence() throws {
    let build = try build { $0.documents["dispatches/first.md"]?.paragraphs.append("Words.") }
    #expect(build?.reading.newCount == 1)
    #expect(build?.site != nil)
  }

  @Test("A new dispatch is read, and so is what asks which dispatches there are")
  mutating func dispatch() throws {
    let build = try build {
      $0.documents["dispatches/new.md"] = WalkedContent.Document(
        keys: [("title", "New"), ("source", "wire"), ("published", "2013-01-12")], paragraphs: ["Words."])
    }
    // With it: the second dispatch links to the first, the page to a record by its file, two records cite a dispatch.
    #expect(build?.reading.newCount == 4)
  }

  @Test("A new alias makes everything be read")
  mutating func alias() throws {
    let build = try build { $0.documents["places/mopti.md"]?.set("aliases", "[Mopti Region, The Capital]") }
    #expect(build?.reading.newCount == content.documents.count)
  }

  @Test("A template of one's own makes no document be read")
  mutating func template() throws {
    let build = try build { $0.others["Templates/theme.css"] = "body {}" }
    #expect(build?.reading.newCount == 0)
    #expect(build?.changedFiles == ["theme/theme.css"])
  }

  @Test("Files that were written with what they held make nothing be made")
  mutating func sameBytes() throws {
    let path = "Content/dispatches/first.md"
    try folder.write(content.files[path] ?? "", to: path)
    #expect(try builder.build(after: FolderChanges(paths: [folder.path + "/" + path])) == nil)
    #expect(try builder.build(after: FolderChanges(isIncomplete: true)) == nil)
  }

  @Test("A folder that is gone is the machine's failure, and all is read when it is back")
  mutating func missingFolder() throws {
    try folder.move("Content", to: "Elsewhere")
    let failure = #expect(throws: ReadingError.self) { try builder.build(after: FolderChanges(isIncomplete: true)) }
    #expect(failure?.isMissing == true)
    try folder.move("Elsewhere", to: "Content")
    try folder.write("---\ntitle: Other\nsource: wire\npublished: 2013\n---\n", to: "Content/dispatches/first.md")
    let build = try builder.build(after: FolderChanges(paths: [folder.path + "/Content/pages/none.md"]))
    #expect(build?.reading.briefing?.dispatches.first { $0.id == "first" }?.title == "Other")
  }
}
