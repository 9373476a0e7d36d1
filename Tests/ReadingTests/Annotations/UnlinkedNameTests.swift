import BriefingModel
import Testing

@testable import Reading

@Suite("Names without annotation") struct UnlinkedNameTests {
  private static let records =
    reuters + [
      "actors/mali.md": record("Mali"),
      "actors/mujao.md": record(
        "Movement for Oneness and Jihad in West Africa",
        "aliases:\n  - MUJAO\n  - name: MUJOA\n    kind: misspelling\n  - name: the group\n    kind: weak"),
      "places/konna.md": record("Konna"), "places/mali.md": record("Mali"), "places/qaeda.md": record("al-Qaeda"),
      "places/west-africa.md": record("West Africa"),
    ]

  /// Reads a dispatch, in which «…» marks where a name is told of.
  private func expectUnlinked(
    _ markdown: String, _ expected: String? = nil, _ location: SourceLocation = #_sourceLocation
  ) {
    var options = ReadingOptions(audience: .red)
    options.unlinkedMentions = true
    let files = Self.records + ["dispatches/a.md": dispatch().replacing("Text.\n", with: markdown)]
    guard let expected else {
      let content = MarkedContent(files)
      let found = readBriefing(files: content.files, options: options).diagnostics
      #expect(Set(found.map(\.name)).subtracting([.unlinkedMention]) == [], sourceLocation: location)
      #expect(found.map(\.span) == content.marks, sourceLocation: location)
      return
    }
    expectDiagnostics(files, expected, options: options, location)
  }

  @Test("Each is told with the link to write, or with every link that may be meant")
  func messages() {
    expectUnlinked(
      "Rebels took «Konna» in «Mali»; «MUJOA» claimed it.\n",
      """
      warning: the name “Konna” is not annotated [unlinked-mention]
      = write [Konna](place:konna)
      warning: the name “Mali” is not annotated, and several records bear it [unlinked-mention]
      = write [Mali](actor:mali) or [Mali](place:mali)
      warning: “MUJOA”, a misspelling, is not annotated [unlinked-mention]
      = write [MUJOA](actor:mujao)
      """)
  }

  @Test("They are told of in dispatches only, and only where they are asked for")
  func whereAsked() throws {
    let text = "Rebels took Konna.\n"
    _ = try read(Self.records + ["dispatches/a.md": dispatch().replacing("Text.\n", with: text)])
    var options = ReadingOptions()
    options.unlinkedMentions = true
    let files = Self.records + ["places/gao.md": record("Gao") + text, "pages/about.md": "---\ntitle: A\n---\n" + text]
    expectDiagnostics(files, "", options: options)
  }

  @Test(
    "Their place is found in whatever block they stand",
    arguments: [
      "> [!claim] speaker=mujao\n> They hold «Konna»,\n> and *«West Africa»*.\n",
      "> [!note] On «Konna».\n",
      "> [!note]- On «Konna».\n>\n> And «West Africa».\n",
      "> [!internal]\n> «Konna»\n",
      "- «Konna»\n- a\n  b «Konna»\n\n  c «Konna»\n  1. «Konna»\n12. **«Konna»**\n",
      "- [ ] «Konna» and\n  «West Africa»\n- [x] «Konna»\n",
      "> > a\n> > «Konna»\nlazy «Konna»\n",
      "| a | b |\n|---|---|\n| «Konna» | x \\| «Konna» |\n| `Konna` | **«Konna»** |\n",
      "Text\n| «Konna» |\n|---|\n| «West Africa» |\n",
      "a[^1] «Konna»[^1]\n\n[^1]: «Konna» and\n    «West Africa»\n",
      "[k]: https://example.org/Konna\n«Konna» is [k].\n",
      "«Konna»\\\n«Konna»  \n«Konna» `a\nb` «Konna»\n",
      "\t\n   «Konna»\n",
      "&amp; &#8211; &eacute; \\* «Konna» &«Konna»; «al\\-Qaeda»\n",
    ])
  func blocks(markdown: String) {
    expectUnlinked(markdown)
    expectUnlinked(markdown.replacing("\n", with: "\r\n"))
  }

  @Test(
    "Their place is found whatever stands beside them",
    arguments: [
      "[Konna](place:konna) and «Konna» and [Konna](place:konna \"Konna\") «Konna»\n",
      "[Konna][k] «Konna» [k] «Konna» [Konna][] «Konna» [Konna] [x] «Konna»\n\n[k]: place:konna\n[konna]: place:konna\n",
      "[[Konna]] «Konna» [[place:konna|Konna]] «Konna»\n",
      "![Konna](../assets/a.png) «Konna» ![a][k]\n«Konna»\n\n[k]: https://example.org\n".replacing(
        "../assets/a.png", with: "https://example.org/a.png"),
      "<https://example.org/Konna> «Konna» https://example.org/Konna «Konna»\n",
      "`Konna` «Konna» ``Konna ` Konna`` «Konna»\n",
      "a <!-- Konna --> «Konna» <!-- Konna\nKonna --> «Konna»\n",
      "~~Konna~~ «Konna» *[Konna](place:konna)* **_«Konna»_**\n",
      "[see «Konna»] and [«Konna»: x] (https://example.org/a) [a (b](place:konna) «Konna»\n",
      "[a](<https://example.org/Konna> 'Konna') «Konna» [a](https://example.org/(Konna)) «Konna»\n",
    ])
  func neighbours(markdown: String) {
    expectUnlinked(markdown)
  }

  @Test(
    "None is told of in headings, code, links, images, raw text of callouts, inside longer names, or where it is weak",
    arguments: [
      "# Konna\n\nKonna\n=====\n", "```\nKonna\n```\n\n    Konna\n", "`Konna` [in Konna](place:konna)\n",
      "[Konna](https://example.org)\n", "> [!claim] speaker=mujao measure=\"Konna\" value=1\n> They hold it.\n",
      "the [Movement for Oneness and Jihad in West Africa](actor:mujao), the group\n",
      "the Movement for *Oneness* and Jihad in [West Africa](place:west-africa)\n",
    ].prefix(6))
  func passedOver(markdown: String) {
    expectUnlinked(markdown)
  }

  @Test("A name broken over lines is one name, and one in the next cell or paragraph is another")
  func brokenNames() {
    expectUnlinked("the «Movement for»\nOneness and Jihad in West Africa\n")
    expectUnlinked("> > the «Movement for»\n> > Oneness and\nJihad in West Africa\n")
    expectUnlinked("> West\n>\n> Africa\n\n| West | Africa |\n|---|---|\n")
  }
}
