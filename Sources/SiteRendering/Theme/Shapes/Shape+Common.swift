import Mustache

extension Shape {
  /// A record's or a dispatch's name and page.
  static func reference(_ about: String) -> Shape {
    namedPage(about).adding([.link: .markup("Its name, linked to its page, as the template reference has it")])
  }

  /// What the template of a reference itself is given.
  static func namedPage(_ about: String) -> Shape {
    .object(
      about,
      [
        .kind: .text("actor, place, event, source or dispatch"),
        .path: .text("Its page, from the site's root"),
        .name: .text("Its name"),
      ])
  }

  static func date(_ about: String) -> Shape {
    writtenDate(about).adding([.element: .markup("The date as the template date has it")])
  }

  /// What the template of a date itself is given.
  static func writtenDate(_ about: String) -> Shape {
    .object(
      about,
      [
        .wording: .text("The date in the briefing's language, no more precise than it is known"),
        .machine: .text("What the datetime attribute may say; missing where HTML cannot say the date"),
        .edtf: .text("The date in EDTF"),
      ])
  }

  static func count(_ about: String) -> Shape {
    .object(about, [.number: .text("The number, its digits in groups"), .one: .flag("Whether it is exactly one")])
  }

  static func foreign(_ about: String) -> Shape {
    .object(about, [.language: .text("The language, as a BCP 47 tag"), .direction: .text("ltr or rtl")])
  }

  static func marking(_ about: String) -> Shape {
    .object(
      about,
      [
        .key: .text("clear, green, amber, amber-strict or red"), .label: .text("The label: TLP:CLEAR"),
      ])
  }

  /// What is new of a dispatch or of an event.
  static let change: Shape = .object(
    "What has happened to it since the date since which changes are told",
    [.key: .text("new or changed"), .label: .text("The same in words")])

  static let foreignText = foreign("The language of the text, where it is not the briefing's")

  /// Sources in a row.
  static let wires: Shape = .object(
    "The wires that it credits",
    [
      .items: .list(
        "One wire each", of: .reference("A wire").adding([.last: .flag("Whether it is the last one")]))
    ])

  /// What stands over parts of a dispatch.
  static func dispatchHead(_ about: String) -> Shape {
    .object(
      about,
      [
        .headline: .markup("Its headline, linked to its page, as the template headline has it"),
        .carriedBy: .markup("Who carried it, whom it credits, and when, as the template carried-by has it"),
        .path: .text("Its page"), .title: .text("Its headline alone"), .foreign: foreignText,
        .source: .reference("The outlet that carried it"), .wires: wires, .published: .date("When it was carried"),
      ])
  }

  /// Where a dispatch was filed, and when.
  static let dateline: Shape = .object(
    "Where and when it was filed", [.place: .reference("Where"), .date: .date("When")])

  static let reliability: Shape = .object(
    "How far the source can be relied on, where the desk says so",
    [.letter: .text("A to F, on the scale of the Admiralty code"), .meaning: .text("What the letter means")])

  static func links(_ about: String) -> Shape {
    .object(
      about,
      [
        .items: .list(
          "One link each",
          of: .object("A link", [.label: .text("Its text"), .path: .text("Where it leads, from the site's root")]))
      ])
  }

  static let letters = links("The letters that the names begin with; missing where there is but one")

  /// A part of a list, rendered already.
  static func entries(_ about: String) -> Shape {
    .object(
      about,
      [
        .count: .count("How many there are, on all pages together"),
        .items: .list("One entry each", of: .object("An entry", [.html: .markup("The entry")])),
        .more: .text("Where the list goes on, from the site's root"),
      ])
  }

  static let pager: Shape = .object(
    "The pages of this list; missing where there is but one",
    [
      .number: .number("The page's number, from 1"), .total: .number("How many pages there are"),
      .first: .text("The first page"), .previous: .text("The page before"), .next: .text("The page after"),
      .last: .text("The last page"),
    ])

  static let neighbours: Shape = {
    let neighbour = Shape.reference("A neighbour").adding([.date: .date("Its date")])
    return .object(
      "What comes before and after",
      [.before: neighbour.about("What comes before"), .after: neighbour.about("What comes after")])
  }()

  static let sectionCounts: Shape = .list(
    "How much there is of everything",
    of: .object(
      "A section", [.label: .text("Its name"), .path: .text("Its index"), .number: .text("How many there are")]))
}
