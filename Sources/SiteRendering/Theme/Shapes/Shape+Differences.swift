import Mustache

extension Shape {
  static let differences = page.adding([
    .count: .count("How many measures differ and how many events are disputed"),
    .groups: .list(
      "By event",
      of: .object(
        "An event",
        [
          .id: .text("Its anchor"), .event: .reference("The event").adding([.date: .date("When it happened")]),
          .items: .list("One measure each", of: comparison),
        ])),
    .pager: pager,
  ])

  /// What several claims say of one measure, or against what is told of an event.
  static let comparison: Shape = .object(
    "A measure",
    [
      .id: .text("An id for the page"),
      .measure: .text("What is measured; missing where claims dispute what is told of the event"),
      .unit: .text("The unit, where all claims have the same"),
      .key: .text("consistent, differs, not-comparable or disputed"), .label: .text("The same in words"),
      .rows: .list(
        "One claim each",
        of: .object(
          "A claim",
          [
            .value: .text("The value"), .html: .markup("What is said, where there is no value"), .foreign: foreignText,
            .contradicts: .flag("Whether it contradicts what others say"), .speaker: .reference("Who said it"),
            .via: .reference("The source it came through"),
            .dispatch: .reference("The very block, named after who carried it"), .date: .date("When it was said"),
            .published: .date("When it was carried"),
          ])),
      .more: .object(
        "All the claims, where not all stand here",
        [
          .number: .text("How many there are"),
          .shown: .text("How many stand here, one for each figure before any other"),
          .path: .text("Where they all stand, from the site's root; missing where they do not differ"),
          .claims: .text("Where all claims about the event stand, from the site's root"),
        ]),
    ])
}
