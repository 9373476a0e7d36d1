import Mustache

extension Shape {
  static let coverage = page.adding([
    .overview: .flag("Whether it is the first page, which has all lists"),
    .singleOrigin: section(
      "The events of which all accounts go back to one origin",
      of: reference("An event, at how it is attested").adding([
        .date: .date("When it happened"), .dispatchCount: .count("How many dispatches tell of it"),
        .wires: .object(
          "The sources that they rest on",
          [
            .items: .list(
              "One source each", of: .reference("A source").adding([.last: .flag("Whether it is the last")]))
          ]
        ),
      ])),
    .untold: section(
      "The events that no dispatch tells of", of: reference("An event").adding([.date: .date("When it happened")])),
    .speakerless: section(
      "The claims that do not say who speaks",
      of: .object(
        "A claim",
        [.wording: .text("What is said, cut to a line"), .foreign: foreignText, .dispatch: reference("The very block")])
    ),
    .misspelt: section(
      "The mentions that are misspelt",
      of: .object(
        "A mention",
        [
          .wording: .text("What stands there"), .foreign: foreignText, .record: reference("Who or what is meant"),
          .dispatch: reference("The very block"),
        ])),
    .gaps: section(
      "The runs of days without a dispatch",
      of: .object(
        "A run of days",
        [
          .date: .date("The days"), .days: .count("How many there are"), .before: neighbour("The dispatch before it"),
          .after: neighbour("The dispatch after it"),
        ])),
    .unarchived: section(
      "The dispatches without an archived copy",
      of: reference("A dispatch").adding([
        .foreign: foreignText, .source: reference("The outlet that carried it"),
        .published: .date("When it was carried"), .url: .text("Where it can be read"),
        .urlLabel: .text("The host of that address"),
      ])),
    .unmentioned: section(
      "The actors, places and sources that no dispatch mentions",
      of: reference("A record").adding([.referredTo: .flag("Whether another record or a page refers to it")])),
    .pager: pager,
  ])

  private static func neighbour(_ about: String) -> Shape { reference(about).adding([.date: .date("Its date")]) }

  private static func section(_ about: String, of item: Shape) -> Shape {
    .object(
      about,
      [
        .count: .count("How many there are, on all pages together"),
        .entries: .object("The entries; missing where there are none", [.items: .list("One each", of: item)]),
        .more: .text("Where the list goes on, from the site's root"),
      ])
  }
}
