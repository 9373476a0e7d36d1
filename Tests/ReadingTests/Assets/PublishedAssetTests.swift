import BriefingModel
import Reading
import Testing

@Suite("Which assets are published") struct PublishedAssetTests {
  private let texts = [
    "pages/about.md": """
    ---
    title: About
    ---
    ![A][map] and [data](../assets/data/a%20b.csv#x) and [[assets/plan.pdf]].

    > [!internal]
    > ![](../assets/secret.png)

    [map]: ../assets/maps/mali.svg
    [unused]: ../assets/unused.png
    """,
    "pages/desk.md": "---\ntitle: Desk\nmarking: RED\n---\n![](../assets/desk.css)\n",
    "assets/maps/mali.svg": "<svg><image href='../photo.jpg?v=1#top'/><style>@import url(map.css);</style></svg>",
    "assets/maps/map.css": ".a { src: url(\"fonts/Two%20words.woff\") } /* assets/README mentions.txt */",
    "assets/data/a b.csv": "name,picture\nKonna,konna (1).png\nMopti,mopti.png;photo of a.gif\n",
    "assets/desk.css": "url(hidden.png)",
  ]
  private let names = [
    "data/konna (1).png", "data/mopti.png", "hidden.png", "logo.png", "maps/fonts/Two words.woff", "photo.jpg",
    "plan.pdf", "secret.png", "unused.png",
  ]

  private func read(_ options: ReadingOptions) -> BriefingReading {
    var files = texts.merging(names.map { ("assets/" + $0, "") }) { $1 }
    files["briefing.yml"] = "title: Test\n"
    return readBriefing(
      files: files.map { SourceFile(path: $0.key, bytes: Array($0.value.utf8)) }, options: options)
  }

  @Test("Those that a shown text links to, that the theme names, and that those name in turn")
  func published() {
    var options = ReadingOptions()
    options.theme = [Array("<img src=\"{{root}}assets/logo.png\">".utf8)]
    let reading = read(options)
    #expect(
      reading.briefing?.assets == [
        "data/a b.csv", "data/konna (1).png", "data/mopti.png", "logo.png", "maps/fonts/Two words.woff",
        "maps/mali.svg", "maps/map.css", "photo.jpg", "plan.pdf",
      ])
    #expect(reading.diagnostics.isEmpty)
  }

  @Test("Those that are left out are counted where nothing is withheld, since they may belong to that")
  func counted() {
    #expect(read(ReadingOptions()).unusedAssetCount == 0)
    #expect(read(ReadingOptions(drafts: true, audience: .amber)).unusedAssetCount == 0)
    #expect(read(ReadingOptions(drafts: true, audience: .red)).unusedAssetCount == 2)
  }

  @Test("Whoever checks everything is told of those to which nothing refers, and nobody else")
  func unused() {
    var options = ReadingOptions(drafts: true, audience: .red)
    options.unusedAssets = true
    #expect(
      read(options).diagnostics.map { "\($0.span.path) \($0.name)" } == [
        "Content/assets/logo.png unusedAsset", "Content/assets/unused.png unusedAsset",
      ])
    options.audience = .amber
    #expect(read(options).diagnostics.isEmpty)
  }

  @Test("A file that is not there is proposed only where nothing is withheld")
  func proposals() {
    let files = [
      "briefing.yml": "title: Test\n", "assets/secret.png": "",
      "pages/about.md": "---\ntitle: About\n---\n![](../assets/sceret.png)\n",
    ].map { SourceFile(path: $0.key, bytes: Array($0.value.utf8)) }
    #expect(readBriefing(files: files).diagnostics.map(\.remedies) == [["correct the path, or put the file there"]])
    #expect(
      readBriefing(files: files, options: ReadingOptions(drafts: true, audience: .red)).diagnostics.map(\.remedies)
        == [["did you mean ../assets/secret.png?"]])
  }
}
