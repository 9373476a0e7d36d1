import BriefingModel
import EDTF
import Reading
import Testing

@Suite("Keys of pages that were read from files") struct PageKeysTests {
  /// Builds one content and then another; returns the pages whose bytes are others, after a look at their keys.
  private func newPages(
    _ old: [String: String], then new: [String: String], _ options: ReadingOptions = ReadingOptions()
  ) throws -> Set<String> {
    let folder = try TemporaryFolder()
    _ = try folder.update(from: [:], to: old)
    let before = try CleanBuild(folder: folder.path, options)
    _ = try folder.update(from: old, to: old.merging(new) { $1 })
    let after = try CleanBuild(folder: folder.path, options)
    #expect(!before.keyed.isEmpty && !before.reading.hasErrors && !after.reading.hasErrors)
    let known = Dictionary(uniqueKeysWithValues: before.keyed.map { ($0.path, $0) })
    var changed: Set<String> = []
    for page in after.keyed where known[page.path]?.bytes != page.bytes {
      changed.insert(page.path)
      #expect(known[page.path]?.key != page.key, "\(page.path)")
    }
    return changed
  }

  private func dispatch(_ title: String, _ text: String, _ keys: String = "") -> String {
    "---\ntitle: \(title)\nsource: w\npublished: 2013-01-03\n\(keys)---\n\n\(text)\n"
  }

  @Test("One of two dispatches with the same id may be withheld, whichever it is", arguments: ["a", "z"])
  func twins(folder: String) throws {
    let content = [
      "Content/briefing.yml": "title: T\n", "Content/sources/w.md": "---\nname: W\n---\n",
      "Content/dispatches/k/x.md": dispatch("X", "One."),
      "Content/dispatches/\(folder)/x.md": dispatch("X", "Of yesterday.", "draft: true\n"),
    ]
    let changed = try newPages(content, then: ["Content/dispatches/k/x.md": dispatch("New", "One.")])
    #expect(changed.contains("dispatches/x.html"))
  }

  @Test("A stub that is withheld changes what other texts mean")
  func withheldStubs() throws {
    let content = [
      "Content/briefing.yml": "title: T\nunknown-records: stub\n", "Content/sources/w.md": "---\nname: W\n---\n",
      "Content/actors/movement.md": "---\nname: Movement\n---\n\nIn [[konna]].\n",
      "Content/places/konna.md": "---\nname: Konna\n---\n",
      "Content/dispatches/one.md": dispatch(
        "One", "The [m](actor:movement) in [k](place:konna).\n\n> [!note]\n> Of [[konna]]."),
      "Content/dispatches/three.md": dispatch("Three", "Words."),
    ]
    let options = ReadingOptions(edition: Edition(asOf: try ExtendedDate("2013-02-01")))
    let changed = try newPages(
      content, then: ["Content/dispatches/three.md": dispatch("Three", "> [!note]\n> As in [konna](event:konna).")],
      options)
    #expect(changed.isSuperset(of: ["actors/movement.html", "dispatches/one.html", "dispatches/three.html"]))
  }
}
