import Mustache

extension Shape {
  static let changesPage = page.adding([
    .count: .count("How many there are, on all pages together"),
    .kinds: .object(
      "The kinds of changes; missing where there is but one",
      [
        .items: .list(
          "One kind each",
          of: .object(
            "A kind",
            [
              .label: .text("Its name"), .path: .text("Where it begins, from the site's root"),
              .number: .text("How many there are"),
            ]))
      ]),
    .groups: .list(
      "By kind",
      of: .object(
        "A kind",
        [.id: .text("Its anchor"), .label: .text("Its name"), .items: .list("One change each", of: changeItem)])),
    .pager: pager,
  ])

  private static let changeItem: Shape = .object(
    "A change",
    [
      .id: .text("Its anchor"),
      .html: .markup("The new event, dispatch or claim, where it is one"),
      .event: .reference("The event that has changed, where one has"),
      .measure: .text("What is counted or measured, where it is a figure"),
      .old: .object(
        "What it was",
        [
          .value: .text("The value"), .speaker: .reference("Who said so"),
          .source: .reference("Where a dispatch says so"),
        ]),
      .new: .object(
        "What it is now",
        [
          .value: .text("The value"), .speaker: .reference("Who says so"),
          .successor: .reference("The event in whose favour another is put off"),
        ]),
      .evidence: .reference("Where a dispatch says so"),
    ])
}
