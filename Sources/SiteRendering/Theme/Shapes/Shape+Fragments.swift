import Mustache

extension Shape {
  private static let root = Shape.text("The way to the site's root, written before each path")

  private static let filedUnder = Shape.text(
    "day, month, season, year, decade or century, where the heading of that period in a timeline says the whole date")

  static let referenceFragment = namedPage("A record or a dispatch that is named").adding([.root: root])

  static let dateFragment = writtenDate("A date")

  static let headlineFragment: Shape = .object(
    "The headline of a dispatch",
    [.root: root, .path: .text("Its page"), .title: .text("Its headline"), .foreign: foreignText])

  static let carriedByFragment: Shape = .object(
    "How a dispatch came to its readers",
    [
      .root: root, .source: .reference("The outlet that carried it"), .wires: wires,
      .published: .date("When it was carried"),
    ])

  static let dispatchEntry: Shape = dispatchHead("A dispatch in a list").adding(
    [
      .root: root, .filedUnder: filedUnder, .dateline: dateline,
      .marking: .marking("Who may see it, where not everybody may"),
      .draft: .flag("Whether it is unfinished"), .change: change, .summary: .text("What it says, in a sentence"),
    ])

  static let eventEntry: Shape = .object(
    "An event in a list",
    [
      .root: root, .path: .text("Its page"), .name: .text("Its name"), .date: .date("When it happened"),
      .precision: .text("How far the date falls short of one day"), .filedUnder: filedUnder,
      .status: .text("reported, claimed, confirmed, denied, planned or postponed"),
      .place: .reference("Where it happened"), .summary: .text("What happened, in a sentence"),
      .actors: .object(
        "Who took part",
        [
          .items: .list("One actor each", of: .reference("An actor")),
          .more: .count("How many more there are"),
        ]),
      .dispatchCount: .count("How many dispatches tell of it; missing where none does"),
      .originCount: .count("How many independent origins they have"),
      .change: change,
      .accountsDiffer: .text("Where claims about it differ, from the site's root; missing where they do not"),
    ])

  static let claim: Shape = .object(
    "A claim",
    [
      .root: root, .id: .text("The anchor that the desk gave it"),
      .quotation: .flag("Whether it is a quotation from beginning to end"),
      .quotedInPart: .flag("Whether it holds a quotation and words of the desk"), .foreign: foreignText,
      .html: .markup("What is said"), .speaker: .reference("Who said it"), .audience: .reference("To whom"),
      .via: .reference("The source it came through"),
      .figure: .object(
        "The figure that it states",
        [.measure: .text("What is measured"), .value: .text("The value"), .unit: .text("The unit")]),
      .event: .reference("The event that it is about"), .date: .date("When it was said"),
      .stance: .text("supports, contradicts or repeats"), .confidence: .text("How sure the speaker is"),
      .credibility: .object(
        "How likely it is to be true",
        [.number: .number("1 to 6, on the scale of the Admiralty code"), .meaning: .text("What the number means")]),
      .singleSource: .text("The source that it rests on, where no other origin bears it out"),
      .marking: .marking("Who may see it, where not everybody may"),
      .context: .object(
        "The block that holds it, on other pages than its dispatch's",
        [.path: .text("The very block"), .number: .number("The block's number")]),
    ])
}
