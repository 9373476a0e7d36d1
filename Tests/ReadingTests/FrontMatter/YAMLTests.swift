import Testing

@Suite("Mistakes in YAML") struct YAMLTests {
  /// Reads the front matter of a place that begins with its name.
  private func expect(_ lines: String, _ report: String, _ location: SourceLocation = #_sourceLocation) {
    expectDiagnostics(["places/konna.md": "---\nname: Konna\n\(lines)\n---\n"], report, location)
  }

  @Test("A colon in a text without quotes")
  func colon() {
    expect(
      "type: «a town: large»",
      """
      error: a text without quotes cannot hold a colon and a space [yaml-syntax]
      = put the whole value in quotes: type: "a town: large"
      """)
  }

  @Test("A key that is indented by mistake")
  func indentedKey() {
    expect(
      "type: town\n  within«:» mali",
      """
      error: a text without quotes cannot hold a colon and a space [yaml-syntax]
      = begin the line as far left as the keys above it, or put the whole value in quotes
      """)
  }

  @Test("A line without a colon")
  func noColon() {
    expect(
      "«t»ype town\nwithin: mali",
      "error: this line is not “key: value”: the colon is missing [yaml-syntax]")
  }

  @Test("A quotation mark that never closes")
  func quotation() {
    expect("type: «\"»town", "error: the quotation mark that opens here never closes [yaml-syntax]")
  }

  @Test("Text after a closing quotation mark")
  func afterQuotation() {
    expect(
      "type: «\"town\" large»",
      """
      error: text goes on after a closing quotation mark [yaml-syntax]
      = put the whole value in quotes: type: '"town" large'
      """)
    expect(
      "aliases:\n  - «'Konna's port'»",
      """
      error: text goes on after a closing quotation mark [yaml-syntax]
      = put the whole value in quotes: - "'Konna's port'"
      """)
  }

  @Test("Quotations with commas between them")
  func quotations() {
    expect(
      "aliases: «\"Kona\", 'Qona'»",
      """
      error: text goes on after a closing quotation mark [yaml-syntax]
      = put the whole value in quotes: aliases: '"Kona", ''Qona'''
      = or, where these are several values, write aliases: ["Kona", 'Qona']
      """)
    expect(
      "type: «\"U-20\"? no»",
      """
      error: text goes on after a closing quotation mark [yaml-syntax]
      = put the whole value in quotes: type: '"U-20"? no'
      """)
  }

  @Test("A tab before a key")
  func tab() {
    let report = "error: lines are indented with spaces here, not with tabs [yaml-syntax]\n= use spaces"
    expect("aliases:\n«\t»- Kona", report)
    expect("aliases:\n  - name: Kona\n«\t»kind: weak", report)
  }

  @Test("A text that begins with a character that YAML keeps for itself")
  func reserved() {
    for character in ["@", "%", "`", "|", ">", ",", "]", "}"] {
      expect(
        "type: «\(character)to'wn é»",
        """
        error: a text without quotes cannot begin with “\(character)” [yaml-syntax]
        = put the whole value in quotes: type: "\(character)to'wn é"
        """)
    }
    expect(
      "type: «&Cunard, Line»",
      """
      error: a text without quotes cannot begin with “&” [yaml-syntax]
      = put the whole value in quotes: type: "&Cunard, Line"
      """)
    for character in ["*", "* ", "& "] {
      expect(
        "type: «\(character)town»",
        """
        error: a text without quotes cannot begin with “*” or “&” [yaml-syntax]
        = put the whole value in quotes: type: "\(character)town"
        """)
    }
    expect(
      "aliases: [Kona, «@town», Qona]",
      """
      error: a text without quotes cannot begin with “@” [yaml-syntax]
      = put the text in quotes: "@town"
      """)
  }

  @Test("A text that begins like a list or a group")
  func beginsLikeAList() {
    expect(
      "type: «[Update] the liner»\nwithin: mali",
      """
      error: text goes on after the “]” that closes a list [yaml-syntax]
      = put the whole value in quotes: type: "[Update] the liner"
      """)
    expect(
      "type: «{a} \\ b»",
      """
      error: text goes on after the “}” that closes a group [yaml-syntax]
      = put the whole value in quotes: type: '{a} \\ b'
      """)
    expect(
      "type: «[Update]»",
      """
      error: “type” is a text, not a list [wrong-type]
      = put the whole value in quotes: type: "[Update]"
      """)
    expect(
      "type: «-» a town",
      """
      error: a list cannot begin on the line of its key [yaml-syntax]
      = begin it on the next line
      = or put the whole value in quotes: type: "- a town"
      """)
  }

  @Test("A # that begins a comment is told where it was hardly meant so")
  func comment() throws {
    expect(
      "type: Submarine «#20 of the fleet»",
      """
      warning: from “#20” on this is a comment [yaml-comment]
      = put the whole value in quotes: type: "Submarine #20 of the fleet"
      = or write a comment with a space after its #
      """)
    expect(
      "type: «#20»\naliases:\n  - Pier «#3»",
      """
      warning: from “#20” on this is a comment [yaml-comment]
      = put the whole value in quotes: type: "#20"
      = or write a comment with a space after its #
      warning: from “#3” on this is a comment [yaml-comment]
      = put the whole value in quotes: - "Pier #3"
      = or write a comment with a space after its #
      """)
    expect(
      "aliases: «[»Pier #3, Kona]",
      """
      error: the list that opens with “[” here never closes [yaml-syntax]
      = from “#3” on this is a comment: put that text in quotes
      """)
    let sound = "type: a town # by the river\nwithin: # none\naliases: # two\n  - C#\n  - \"a\" #b\n# c\n#d"
    let briefing = try read(["places/konna.md": record("Konna ## as said", sound)])
    #expect(briefing.places.map(\.name) == ["Konna"])
  }

  @Test("Anchors and tags, which YAML leaves out, are told")
  func anchors() {
    expect(
      "type: «&Cunard» Line # old\naliases: [«!x» Kona]",
      """
      error: “&Cunard” is an anchor in YAML, and no part of the value [yaml-anchor]
      = put the whole value in quotes: type: "&Cunard Line # old"
      error: “!x” is a tag in YAML, and no part of the value [yaml-anchor]
      = put the text in quotes
      """)
    expect(
      "type: «&t» town\naliases: [*t]",
      """
      error: “&t” is an anchor in YAML, and no part of the value [yaml-anchor]
      = put the whole value in quotes: type: "&t town"
      """)
  }

  @Test("A list that never closes")
  func list() {
    expect("coordinates: «[»14, 4", "error: the list that opens with “[” here never closes [yaml-syntax]")
    expect(
      "coordinates: [14, 4\nwithin«:» mali", "error: the list that opens on line 3 has no “,” or “]” here [yaml-syntax]"
    )
  }

  @Test("Indentation that fits no line above")
  func indentation() {
    expect(
      "aliases:\n    - Kona\n  «-» Qona",
      "error: this line does not go on as the lines above it began; its indentation or a key is wrong [yaml-syntax]")
  }

  @Test("A key that is given twice, and what else is wrong")
  func duplicateKey() {
    expect(
      "type: town\n«type»: village\n«withn»: mali",
      """
      error: the key “type” is given twice; it stands on line 3 already [duplicate-key]
      = delete one of the two
      error: a place has no key “withn” [unknown-key]
      = did you mean “within”?
      """)
  }

  @Test("A key that is given twice within an item of a list")
  func duplicateKeyInItem() {
    expect(
      "aliases:\n  - name: Kona\n    kind: weak\n    «kind»: former\ntype: town",
      """
      error: the key “kind” is given twice; it stands on line 5 already [duplicate-key]
      = delete one of the two
      """)
  }

  @Test("A key that is given twice on one line")
  func duplicateKeyOnOneLine() {
    expect(
      "aliases: [{«n»ame: Kona, name: Qona}]",
      "error: the key “name” is given twice [duplicate-key]")
  }

  @Test("Words that YAML takes for booleans, numbers and dates stay words")
  func words() throws {
    let briefing = try read(["places/no.md": "---\nname: no\ntype: 1.0\naliases: [yes, 2013-01-10, ~, 0x10]\n---\n"])
    #expect(briefing.places[0].name == "no")
    #expect(briefing.places[0].type == "1.0")
    #expect(briefing.places[0].aliases.map(\.name) == ["yes", "2013-01-10", "~", "0x10"])
  }

  @Test("A text over several lines becomes one with single spaces")
  func severalLines() throws {
    let briefing = try read([
      "places/a.md": "---\nname: >-\n  Niger\n  bend\ntype: |\n  a\n  town\n---\n",
      "places/b.md": "---\nname: Niger\n  bend\ntype: \"a\n\n  town\"\n---\n",
    ])
    #expect(briefing.places.map(\.name) == ["Niger bend", "Niger bend"])
    #expect(briefing.places.map(\.type) == ["a town", "a town"])
  }

  @Test("Columns count bytes, behind accents, quotes and comments")
  func columns() {
    expect("aliases: [Sévaré, {name: «[a]»}] # é", "error: “name” is a text, not a list [wrong-type]")
    expect(
      "aliases: [\"Sévaré\", {kind: «'forme'», name: é}]",
      """
      error: “kind” cannot be “forme” [bad-value]
      = did you mean former?
      """)
    expect(
      "aliases:\n  - name: é\n    language: «English» # the language",
      """
      error: “English” is no language tag [bad-value]
      = did you mean en?
      """)
  }

  @Test("Line separators, which YAML takes for line ends, do not shift the lines below")
  func lineSeparators() {
    expect(
      "type: \"a\u{2028}b\"\nprecision: «exakt»",
      """
      error: “precision” cannot be “exakt” [bad-value]
      = did you mean exact?
      """)
  }

  @Test("An escape cannot bring in a control character")
  func escape() {
    expect("type: «\"a\\x01b\"»", "error: an escape stands for the control character U+0001 [control-character]")
  }

  @Test("A second document in front matter")
  func secondDocument() {
    expect("... \n«-»-- b\n", "error: front matter ends at its first “---” and cannot hold another [yaml-syntax]")
  }

  @Test("Front matter that is a text or a list")
  func otherRoot() {
    expectDiagnostics(
      ["places/a.md": "---\n«Konna»\n---\n", "places/b.md": "---\n«- Konna»\n---\n"],
      """
      error: the front matter is made of lines “key: value”, not of a text [wrong-type]
      error: the front matter is made of lines “key: value”, not of a list [wrong-type]
      """)
  }

  @Test("A key that is a list")
  func listAsKey() {
    expect("? «[a, b]»\n: c", "error: a key is a text, not a list [wrong-type]")
  }

  @Test("Empty front matter lacks the required keys")
  func empty() {
    expectDiagnostics(
      ["places/konna.md": "«---»\n# nothing\n---\n"],
      """
      error: a place needs the key “name” [missing-key]
      = write the name that pages show, such as name: Konna
      """)
  }
}
