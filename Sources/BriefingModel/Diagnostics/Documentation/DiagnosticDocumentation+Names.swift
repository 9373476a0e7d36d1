extension DiagnosticDocumentation {
  static let unknownRecord = DiagnosticDocumentation(
    "Content refers to a record that no file describes. With “unknown-records: stub” in briefing.yml this is a warning, "
      + "and a page is made and marked as a stub.",
    in: "Content/dispatches/2013-01-11-dw.md",
    "---\ntitle: Rebels take Konna\nsource: reuters\npublished: 2013-01-11\n---\nRebels took [Kona](place:kona) on Thursday.\n",
    remedy: "Correct the id as proposed, or create the file with the lines that the message shows.")

  static let ambiguousName = DiagnosticDocumentation(
    "A name that several records share stands where it has to mean one of them.",
    in: "Content/places/mopti.md", "---\nname: Mopti\n---\nFrench troops came from [[France]].\n",
    remedy: "Say which record is meant, by its id: [[place:france|France]] or [France](place:france).")

  static let withheldName = DiagnosticDocumentation(
    "A text names a record that is marked for a narrower audience than the text itself. A build that withholds the record "
      + "withholds the link, but the name stays as it is written. Only “check” looks for that.",
    in: "Content/dispatches/2013-01-11-dw.md",
    "---\ntitle: Rebels take Konna\nsource: reuters\npublished: 2013-01-11\n---\n[Informant](source:informant) saw it.\n",
    remedy: "Give the dispatch, the record, the page or the claim the marking of what it names, or write words that do "
      + "not name it: [a resident](source:informant).")

  static let misspeltName = DiagnosticDocumentation(
    "A mention shows an alias of kind misspelling. The page shows it as it stands and says that it is misspelt.",
    in: "Content/places/gao.md",
    "---\nname: Gao\naliases: [{name: Gaou, kind: misspelling}]\n---\nThe road to [Gaou](place:) was cut.\n",
    remedy: "Write the right name, unless the text is the outlet's own.")

  static let unlinkedMention = DiagnosticDocumentation(
    "A dispatch names a record without a link to it, so that the record does not know of it. Only “check” looks for that, "
      + "and headings, code and aliases of kind weak are passed over.",
    in: "Content/dispatches/2013-01-11-dw.md",
    "---\ntitle: Rebels take Konna\nsource: reuters\npublished: 2013-01-11\n---\nRebels took Konna on Thursday.\n",
    remedy: "Annotate it: [Konna](place:konna). “dateline annotate --write” does that wherever only one record can be "
      + "meant. Give a name that often means something else to the record as an alias of kind weak.")
}
