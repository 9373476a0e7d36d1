import BriefingModel
import Reading
import Testing

@Suite("Which files are what") struct CatalogueTests {
  @Test("Sub-folders mean nothing; hidden files and what editors leave behind are passed over")
  func folders() throws {
    let briefing = try read(
      [
        "places/mali/konna.md": record("Konna"), "places/.konna.md.swp": "\u{1}", "places/konna.md~": "",
        "places/#konna.md#": "", ".DS_Store": "", ".obsidian/app.json": "{}", "places/.git/x.md": "",
        "assets/maps/mali.svg": "<svg/>", "assets/a.png": "",
        "pages/about.md": "---\ntitle: About\n---\n![](../assets/a.png)\n[map](../assets/maps/mali.svg)\n",
      ])
    #expect(briefing.places.map(\.id) == ["konna"])
    #expect(briefing.assets == ["a.png", "maps/mali.svg"])
    #expect(briefing.pages.map(\.title) == ["About"])
  }

  @Test("Without briefing.yml there is no briefing, but the other mistakes are told too")
  func missingBriefing() {
    let reading = readBriefing(files: [
      SourceFile(path: "places/Konna.md", bytes: Array("---\nname: Konna\n---\n".utf8))
    ])
    #expect(reading.briefing == nil)
    #expect(
      reading.diagnostics.map(\.report) == [
        "error: there is no Content/briefing.yml [missing-briefing]\n"
          + "= create it with these lines:\ntitle: The briefing's name\nlanguage: en",
        "error: “Konna” cannot be an id: ids are lower-case letters a to z, digits and single hyphens [bad-id]\n"
          + "= rename it to konna.md",
      ])
  }

  @Test("Files that mean nothing are warned of, with what was probably meant")
  func unexpected() {
    expectDiagnostics(
      [
        "briefing.yaml": "", "dispatchs/a.md": "", "dispatchs/b.md": "", "places/konna.markdown": "",
        "places/map.png": "", "notes/a.md": "", "README.md": "",
      ],
      """
      warning: nothing is made of this file [unexpected-file]
      = dispatches stand in dispatches/, other files in assets/
      warning: nothing is made of this file [unexpected-file]
      = did you mean briefing.yml?
      error: nothing is made of the files in dispatchs/ [unexpected-file]
      = did you mean dispatches/?
      warning: nothing is made of the files in notes/ [unexpected-file]
      = the folders are dispatches/, pages/, actors/, places/, events/, sources/ and assets/
      warning: only .md files are read in places/ [unexpected-file]
      = rename it to konna.md
      warning: only .md files are read in places/ [unexpected-file]
      = put it into assets/, and link to it from there
      """)
  }

  @Test(
    "A folder called in the singular or with a slip is an error",
    arguments: [
      ("event", "events"), ("disptaches", "dispatches"), ("dispatch", "dispatches"), ("Places", "places"),
      ("asset", "assets"), ("person", nil), ("images", nil), ("notes", nil),
    ])
  func folder(name: String, meant: String?) {
    let found = readBriefing(files: [
      SourceFile(path: "briefing.yml", bytes: Array("title: Test".utf8)),
      SourceFile(path: "\(name)/a.md", bytes: Array(record("A").utf8)),
    ])
    #expect(found.diagnostics.map(\.severity) == [meant == nil ? .warning : .error])
    #expect(found.diagnostics.map(\.message) == ["nothing is made of the files in \(name)/"])
    if let meant { #expect(found.diagnostics.map(\.remedies) == [["did you mean \(meant)/?"]]) }
  }

  @Test(
    "A file name that cannot be an id is told with the id it could have",
    arguments: [
      ("Koulikoro Région", "koulikoro-region"), ("konna_town", "konna-town"), ("konna--town", "konna-town"),
      ("-konna", "konna"), ("N'Djamena", "ndjamena"), ("Łódź", "lodz"),
    ])
  func badID(name: String, id: String) {
    expectDiagnostics(
      ["places/\(name).md": record("A")],
      """
      error: “\(name)” cannot be an id: ids are lower-case letters a to z, digits and single hyphens [bad-id]
      = rename it to \(id).md
      """)
  }

  @Test("No remedy would overwrite a file that is there, and a text may be a document by another name")
  func takenNames() {
    expectDiagnostics(
      reuters + [
        "places/Konna.md": record("A"), "places/sub/konna.md": record("B"), "dispatches/a.txt": "",
        "places/konna.txt": "",
        "places/konna.markdown": "",
      ],
      """
      warning: only .md files are read in dispatches/ [unexpected-file]
      = rename it to a.md, if it is a dispatch
      = or put it into assets/, and link to it from there
      error: “Konna” cannot be an id: ids are lower-case letters a to z, digits and single hyphens [bad-id]
      = rename it, but not to konna.md, which there is already
      warning: only .md files are read in places/ [unexpected-file]
      = rename it, but not to konna.md, which there is already
      warning: only .md files are read in places/ [unexpected-file]
      = put it into assets/, and link to it from there
      error: Content/places/Konna.md has the id “konna” already [duplicate-id]
      = rename one of the two; folders, case and Unicode form make no difference
      """)
  }

  @Test("A file that cannot be read is not proposed to be created")
  func unreadable() {
    let found = readBriefing(
      files: (reuters + ["briefing.yml": "title: Test\n", "places/a.md": record("A") + "[Ostrel](place:)\n"]).map {
        SourceFile(path: $0.key, bytes: Array($0.value.utf8))
      } + [SourceFile(path: "places/ostrel.md", bytes: Array("---\nname: Ostrel\n---\n".utf8) + [0xFF, 0x0A])])
    let remedies = found.diagnostics.first { $0.name == .unknownRecord }?.remedies
    #expect(remedies == ["did you mean place:ostrel (ostrel)?"])
  }

  @Test("A name without a letter of the Latin alphabet still gets a proposal")
  func foreignName() {
    expectDiagnostics(
      ["places/كونا.md": record("A")],
      """
      error: “كونا” cannot be an id: ids are lower-case letters a to z, digits and single hyphens [bad-id]
      = rename it, such as place-1.md
      """)
  }

  @Test("Two ids that are equal, or differ only in case or Unicode form, are told with both files")
  func duplicates() {
    expectDiagnostics(
      [
        "places/a/konna.md": record("A"), "places/b/konna.md": record("B"), "places/c/KONNA.md": record("C"),
        "actors/konna.md": record("An actor may have the id too"),
      ],
      """
      error: Content/places/a/konna.md has the id “konna” already [duplicate-id]
      = rename one of the two; folders, case and Unicode form make no difference
      error: Content/places/a/konna.md has the id “konna” already [duplicate-id]
      = rename one of the two; folders, case and Unicode form make no difference
      """)
    let found = readBriefing(files: [
      SourceFile(path: "briefing.yml", bytes: Array("title: Test".utf8)),
      SourceFile(path: "places/sevare\u{301}.md", bytes: Array(record("A").utf8)),
      SourceFile(path: "places/sevar\u{E9}.md", bytes: Array(record("B").utf8)),
    ])
    #expect(found.diagnostics.map(\.name) == [.badID, .duplicateID])
  }

  @Test("A page cannot take the place of one that Dateline makes")
  func reserved() {
    expectDiagnostics(
      ["pages/search.md": "---\ntitle: Search\n---\n"],
      """
      error: search.html is kept for a page that Dateline makes itself [reserved-id]
      = give the page another name
      """)
  }

  @Test("No file can take the place of an index")
  func index() {
    expectDiagnostics(
      reuters + [
        "dispatches/index.md": dispatch(), "pages/index.md": "---\ntitle: Index\n---\n",
        "places/index.md": record("Index"),
      ],
      """
      error: the id “index” is kept for the index of dispatches [reserved-id]
      = rename the file
      error: index.html is kept for a page that Dateline makes itself [reserved-id]
      = give the page another name
      error: the id “index” is kept for the index of places [reserved-id]
      = rename the file
      """)
  }
}
