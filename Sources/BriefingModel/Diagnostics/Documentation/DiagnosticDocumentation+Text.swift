extension DiagnosticDocumentation {
  static let markdownLimit = DiagnosticDocumentation(
    "The Markdown has more of something than can be read in reasonable time: nested quotations, lines in one paragraph, "
      + "columns of a table. No text that a person wrote comes near these limits. Or a character reference stands where the "
      + "parser would read it as something else: “&#94;” behind “[”.",
    in: "Content/dispatches/2013-01-11-dw.md", "> > > > > > > > > > … a hundred and one times\n",
    remedy: "Split the paragraph or the table, or move the data into assets/.")

  static let rawHTML = DiagnosticDocumentation(
    "HTML in a text is left out of the pages: only Markdown is rendered. It is an error where text would be left out with "
      + "it.",
    in: "Content/places/konna.md", "---\nname: Konna\n---\nThe river is <b>wide</b> here.\n",
    remedy: "Write it in Markdown: **wide**.")

  static let brokenLink = DiagnosticDocumentation(
    "A link leads to a file that the briefing does not have, or to something that no page can link to; or it is none, as "
      + "when a space stands in its destination or nothing defines its label.",
    in: "Content/places/konna.md", "---\nname: Konna\n---\n![A map](../assets/map-of-konna.png)\n",
    remedy: "Correct the path, which is relative to the file that holds the link, or put the file where it leads.")

  static let brokenWikilink = DiagnosticDocumentation(
    "A wikilink is not one: a pipe in it ends the cell of a table, it holds markup, or it lacks a bracket.",
    in: "Content/places/konna.md",
    "---\nname: Konna\n---\n| town | distance |\n| --- | --- |\n| [[place:mopti|Mopti]] | 70 km |\n",
    remedy: "In a table, write the pipe as \\|: [[place:mopti\\|Mopti]].")

  static let brokenCallout = DiagnosticDocumentation(
    "What looks like a callout stands where none can begin, so that its text would be shown to everybody. A callout is the "
      + "first thing in a quotation of its own.",
    in: "Content/places/konna.md",
    "---\nname: Konna\n---\n> [!note]\n> The town lies on the river.\n> [!internal]\n> Who told us so.\n",
    remedy: "Put a blank line before it, and begin each of its lines with “> ”.")

  static let unknownCallout = DiagnosticDocumentation(
    "A quotation begins as a callout of a kind that there is not. The kinds are claim, note, internal, tip, important, "
      + "warning and caution.",
    in: "Content/places/konna.md", "---\nname: Konna\n---\n> [!clam] speaker=ansar-dine\n> We hold the town.\n",
    remedy: "Correct the word in the brackets, or write the quotation without them.")

  static let unknownAttribute = DiagnosticDocumentation(
    "A claim or a mention has an attribute that nothing reads, so what it says would be lost.",
    in: "Content/dispatches/2013-01-11-dw.md",
    dispatch + "> [!claim] spaeker=ansar-dine\n> We hold the town.\n",
    remedy: "Correct the attribute as proposed, or take it out.")

  static let duplicateAttribute = DiagnosticDocumentation(
    "An attribute is given twice, and only one of its values could hold.",
    in: "Content/dispatches/2013-01-11-dw.md",
    dispatch + "> [!claim] confidence=low confidence=high\n> The town has fallen.\n",
    remedy: "Delete one of the two. Two statements are two claims.")

  static let badAttribute = DiagnosticDocumentation(
    "An attribute's value is none that it can have, or is not written as attributes are: name=value, with double quotes "
      + "around a value with spaces.",
    in: "Content/dispatches/2013-01-11-dw.md",
    dispatch + "> [!claim] credibility=9\n> The town has fallen.\n",
    remedy: "Write a value that the message names: credibility=2.")

  static let missingAttribute = DiagnosticDocumentation(
    "A claim lacks what its other attributes need: a value its measure, a measure its value, and every claim its text.",
    in: "Content/dispatches/2013-01-11-dw.md",
    dispatch + "> [!claim] value=1200\n> About 1,200 fighters came.\n",
    remedy: "Add what is missing: measure=fighters value=1200.")

  static let duplicateClaim = DiagnosticDocumentation(
    "Two claims of one file have the same id, so that a link to it could mean either.",
    in: "Content/dispatches/2013-01-11-dw.md",
    dispatch + "> [!claim] id=fall\n> The town has fallen.\n\n> [!claim] id=fall\n> It has not.\n",
    remedy: "Give one of them another id.")

  static let misplacedClaim = DiagnosticDocumentation(
    "A claim counts only in a dispatch: in a record or a page it is shown, but no event, actor or figure knows of it.",
    in: "Content/places/konna.md", "---\nname: Konna\n---\n> [!claim] speaker=ansar-dine\n> We hold the town.\n",
    remedy: "Move the claim into the dispatch that it comes from, or write it as a plain quotation.")

  /// The front matter of a dispatch.
  private static let dispatch = "---\ntitle: Rebels take Konna\nsource: reuters\npublished: 2013-01-11\n---\n"
}
