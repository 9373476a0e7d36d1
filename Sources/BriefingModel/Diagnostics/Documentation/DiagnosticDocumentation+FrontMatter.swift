extension DiagnosticDocumentation {
  static let missingFrontMatter = DiagnosticDocumentation(
    "A file begins with front matter: lines “key: value” between two lines of three hyphens.",
    in: "Content/places/konna.md", "Konna is a town in Mali.\n",
    remedy: "Put the lines that the message shows before the text.")

  static let unclosedFrontMatter = DiagnosticDocumentation(
    "The file begins with a line of three hyphens, but no second one ends the front matter.",
    in: "Content/places/konna.md", "---\nname: Konna\n\nKonna is a town in Mali.\n",
    remedy: "Put a line --- between the last key and the text.")

  static let secondFrontMatter = DiagnosticDocumentation(
    "A second block of keys follows the front matter. It would be read as text, and its marking would not hold.",
    in: "Content/places/konna.md", "---\nname: Konna\n---\n\n---\nmarking: AMBER\n---\nKonna is a town in Mali.\n",
    remedy: "Put all keys into the first block. For a line across the page at the start of a text write ***.")

  static let yamlSyntax = DiagnosticDocumentation(
    "The front matter is not YAML, so nothing of it can be read. Most often a text needs quotes.",
    in: "Content/places/konna.md", "---\nname: Konna: a town\n---\n",
    remedy:
      "Put texts with a colon, or with a sign such as @, * or [ at their beginning, in quotes: name: \"Konna: a town\"."
  )

  static let yamlTooLarge = DiagnosticDocumentation(
    "The front matter is larger, or nested deeper, than any record needs: more than 64 KiB, 100 levels, 32 aliases or "
      + "10,000 values.",
    in: "Content/places/konna.md", "---\na: &a [x, x, x]\nb: &b [*a, *a, *a]\nc: &c [*b, *b, *b]\n…\n---\n",
    remedy: "Move long texts below the front matter, and data into assets/.")

  static let yamlComment = DiagnosticDocumentation(
    "A space and a # begin a comment in YAML, and what follows on the line is left out of the value.",
    in: "Content/events/sinking.md", "---\nname: Sinking of U-boat #20 off Jutland\ndate: 1916-11-04\n---\n",
    remedy: "Put the value in quotes. What is meant as a comment has a space after its #.")

  static let yamlAnchor = DiagnosticDocumentation(
    "A value begins with & or !, which YAML takes for an anchor or a tag and leaves out of the value.",
    in: "Content/sources/cunard.md", "---\nname: &Cunard Line\n---\n",
    remedy: "Put the value in quotes: name: \"&Cunard Line\". Nothing in front matter needs anchors, aliases and tags.")

  static let unknownKey = DiagnosticDocumentation(
    "The file has a key that nothing reads, so what it says would be lost.",
    in: "Content/places/konna.md", "---\nname: Konna\nwihtin: mopti\n---\n",
    remedy: "Correct the key as proposed, or move what it says into the text.")

  static let duplicateKey = DiagnosticDocumentation(
    "A key is given twice, and only one of its values could hold.",
    in: "Content/places/konna.md", "---\nname: Konna\ntype: town\ntype: village\n---\n",
    remedy: "Delete one of the two. Several values of one key are a list: [one, two].")

  static let missingKey = DiagnosticDocumentation(
    "The file lacks a key that it needs, or the key has no value.",
    in: "Content/dispatches/2013-01-11-dw.md", "---\ntitle: Rebels take Konna\npublished: 2013-01-11\n---\n",
    remedy: "Add the key. The message says what belongs in it.")

  static let wrongType = DiagnosticDocumentation(
    "A value has another form than its key needs: a list where a text is expected, or a text where a group of keys is.",
    in: "Content/places/konna.md", "---\nname: [Konna, Kona]\n---\n",
    remedy: "Write the value in the form that the message names. Other names belong in the key “aliases”.")

  static let badValue = DiagnosticDocumentation(
    "A value is none of those that its key can have, or it cannot hold beside another, such as a post that ends before it "
      + "begins.",
    in: "Content/actors/ansar-dine.md", "---\nname: Ansar Dine\ntype: armed group\n---\n",
    remedy: "Write one of the values that the message lists.")

  static let badDate = DiagnosticDocumentation(
    "A date is not written in EDTF, or is no day of the calendar. EDTF writes what is known and no more: 2013-01-10, "
      + "2013-01, 2012-03?, 2013-01~, 2012-03/2012-04, 2013-01/.., [2013-01-10,2013-01-11].",
    in: "Content/events/konna-seizure.md", "---\nname: Seizure of Konna\ndate: 10 January 2013\n---\n",
    remedy: "Write the year first, then month and day with two digits each, as far as they are known.")

  static let badCoordinates = DiagnosticDocumentation(
    "Coordinates are a list of two numbers: degrees north from -90 to 90, then degrees east from -180 to 180. It is a "
      + "warning where they lie near the place around them only when they are swapped.",
    in: "Content/places/apia.md", "---\nname: Apia\ncoordinates: [-171.76, -13.83]\n---\n",
    remedy: "Write the latitude first and decimals with a point: [-13.83, -171.76].")

  static let cycle = DiagnosticDocumentation(
    "A place lies within itself, or an event is a part of itself or supersedes itself, perhaps through others.",
    in: "Content/places/mopti.md", "---\nname: Mopti\nwithin: mopti\n---\n",
    remedy: "Follow the chain that the message shows, and correct the reference that is wrong.")

  static let withheldStep = DiagnosticDocumentation(
    "A step of an event's status is attested by a dispatch that is marked for a narrower audience than the event. Where "
      + "the dispatch is withheld so is the step, and the event has the status of the step before it.",
    in: "Content/events/talks.md",
    "---\nname: Talks\ndate: 2013-01-10\nstatus: [{status: postponed, dispatch: tip}]\n---\n",
    remedy: "Give the two the same marking, or cite a dispatch that everybody may see who may see the event.")

  static let withheldOrigin = DiagnosticDocumentation(
    "A dispatch credits a wire, or a claim came through a source, that is marked for a narrower audience than it is itself. "
      + "In a build that withholds this source nothing may tell of it: the dispatch counts as an origin of its own, and the "
      + "claim rests on the origins of its dispatch, so that what they say may look confirmed when it is not.",
    in: "Content/dispatches/2013-01-11-dw.md",
    "---\ntitle: Rebels take Konna\nsource: reuters\npublished: 2013-01-11\nwires: [informant]\n---\n",
    remedy:
      "Give the dispatch or the claim the marking of that source, or the source theirs; or accept that in a build for a "
      + "wider audience it looks so.")
}
