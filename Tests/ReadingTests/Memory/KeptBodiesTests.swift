import BriefingModel
import TestSupport
import Testing

@testable import Reading

/// What runs of the program leave for each other, in memory.
extension MemoryStore: ReadingStore {}

@Suite("Texts that an earlier run has read")
struct KeptBodiesTests {
  private static let files = [
    "briefing.yml": "title: Test\n",
    "places/konna.md": "---\nname: Konna\naliases: [{name: Kona, kind: misspelling}]\n---\n\nA town.\n",
    "actors/army.md": "---\nname: Army\n---\n",
    "sources/afp.md": "---\nname: AFP\n---\n",
    "events/raid.md": "---\nname: Raid\ndate: 2013-01-09\n---\n",
    "dispatches/a.md": """
    ---
    title: A
    source: afp
    published: 2013-01-10
    ---

    # In [Konna](place:konna)

    It was quiet on [Thursday](date:2013-01-10~), said the [army](actor:army?as=speaker&certainty=low). [Map](https://a.example "m").

    > [!claim] speaker=actor:army via=afp event=raid measure=killed value=10..20 unit=people date=2013-01 id=dead credibility=2
    > Some died in [the raid](event:raid), `a  b`.

    > [!claim] measure=seen value=2013-01-09 stance=repeats confidence=high marking=GREEN
    > Seen then.

    - one
    - two[^1]

    | a | b |
    | - | - |
    | c | [AFP](source:afp) |

    [^1]: A note.
    """,
    "dispatches/b.md": "---\ntitle: B\nsource: afp\npublished: 2013-01-11\n---\n\nPlain, as [before](a.md#b1).\n",
  ]

  private func read(
    _ files: [String: String], _ store: MemoryStore?, _ options: ReadingOptions = ReadingOptions(audience: .green)
  ) -> BriefingReading {
    var memory = ReadingMemory()
    let sorted = files.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    let read = memory.read(
      sorted.map { ContentFile(path: $0.key, bytes: Array($0.value.utf8)) }, folder: "Content", options, store: store)
    return read
  }

  /// Reads files with a store and without one, which must come to the same; returns how many texts were not read again.
  private func count(
    _ files: [String: String], _ store: MemoryStore, _ options: ReadingOptions = ReadingOptions(audience: .green)
  ) -> Int {
    let (kept, plain) = (read(files, store, options), read(files, nil, options))
    #expect(kept.briefing?.dispatches == plain.briefing?.dispatches)
    #expect(kept.briefing?.places == plain.briefing?.places)
    #expect(kept.diagnostics == plain.diagnostics)
    return store.takeCount()
  }

  @Test("are the same as if they were read again, and are read again only where their file has changed")
  func reused() {
    let store = MemoryStore()
    var files = Self.files
    #expect(count(files, store) == 0)
    // All but the dispatch that leads to another, which may be gone.
    #expect(count(files, store) == 5)
    files["dispatches/a.md"]? += "\nMore.\n"
    #expect(count(files, store) == 4)
    files["dispatches/a.md"] = files["dispatches/a.md"]?.replacing("title: A", with: "title: AA")
    #expect(count(files, store) == 5)
    files["places/konna.md"]? += "\nOn the river.\n"
    #expect(count(files, store) == 4)
  }

  @Test(
    "are read again where what names mean, the settings or who reads are others",
    arguments: ["name", "id", "alias", "marking", "settings", "record"])
  func readAgain(change: String) {
    let store = MemoryStore()
    var files = Self.files
    _ = count(files, store)
    _ = store.takeCount()
    func replace(_ path: String, _ old: String, _ new: String) {
      files[path] = files[path]?.replacing(old, with: new)
    }
    switch change {
    case "name": replace("places/konna.md", "Konna", "Konna town")
    case "alias": replace("places/konna.md", "misspelling", "former")
    case "marking": replace("actors/army.md", "name: Army", "name: Army\nmarking: RED")
    case "settings": replace("briefing.yml", "Test", "Another")
    case "record": files["actors/un.md"] = "---\nname: UN\n---\n"
    default: files["actors/army-2.md"] = files.removeValue(forKey: "actors/army.md")
    }
    #expect(count(files, store) == 0)
  }

  @Test("are those of each way to read apart")
  func options() {
    let store = MemoryStore()
    var ways = [ReadingOptions(), ReadingOptions(audience: .green), ReadingOptions(drafts: true)]
    var checks = ReadingOptions(audience: .red)
    checks.unlinkedMentions = true
    ways.append(checks)
    for way in ways { #expect(count(Self.files, store, way) == 0) }
    // Each of them but the theme is written into the key (`ReadingOptions.write(to:)`).
    #expect(Mirror(reflecting: ReadingOptions()).children.count == 8)
    for way in ways { #expect(count(Self.files, store, way) > 2) }
  }

  @Test("are not kept where there is anything to tell of them")
  func told() {
    let store = MemoryStore()
    var files = Self.files
    files["dispatches/c.md"] = "---\ntitle: C\nsource: afp\npublished: 2013-01-11\n---\n\nA <b>bold</b> word.\n"
    #expect(read(files, store).diagnostics.map(\.name) == [.rawHTML])
    #expect(read(files, store).diagnostics.map(\.name) == [.rawHTML])
    #expect(store.takeCount() == 5)
  }

  @Test("Damaged bytes of a text are none, or such as can be shown")
  func damaged() throws {
    var files = Self.files
    files["dispatches/a.md"] = files["dispatches/a.md"]?.replacing("[Konna]", with: "[Kona]")
    let body = try #require(read(files, nil).briefing?.dispatches.first?.body)
    #expect(body.mentions.map(\.isMisspelt) == [true, false, false, false, false])
    let stored = body.stored
    #expect(Body(stored: stored) == body)
    for position in stored.indices {
      #expect(Body(stored: Array(stored[..<position])) == nil)
      for byte in [UInt8.min, 0x7F, 0x80, .max, stored[position] ^ 1] {
        var bytes = stored
        bytes[position] = byte
        guard let damaged = Body(stored: bytes) else { continue }
        for block in damaged.blocks.indices { _ = damaged.text(of: block) }
      }
    }
  }
}
