import Mustache

extension Shape {
  static let dispatch = page.adding([
    .draft: .flag("Whether it is unfinished"),
    .change: change,
    .foreign: foreignText,
    .summary: .text("What it says, in a sentence"),
    .source: .reference("The outlet that carried it"),
    .reliability: reliability,
    .wires: wires,
    .byline: .text("Who wrote it"),
    .published: .date("When it was carried"),
    .languageName: .text("Its language, where it is not the briefing's"),
    .url: .text("Where it can be read"),
    .urlLabel: .text("The host of that address"),
    .archived: .text("Where a copy is kept"),
    .archivedLabel: .text("The host of that address"),
    .retrieved: .date("When the desk read it"),
    .dateline: dateline,
    .blocks: .list(
      "The text, block by block",
      of: .object(
        "A block",
        [
          .id: .text("The block's anchor"), .number: .number("The block's number"), .html: .markup("The block"),
          .foreign: foreignText,
        ])),
    .footnotes: .markup("The list of its footnotes"),
    .contents: .list(
      "The records that it mentions, by kind",
      of: .object(
        "A kind",
        [
          .label: .text("The kind's name"),
          .items: .list(
            "One record each", of: .reference("A record").adding([.count: .count("How often it is mentioned")])),
        ])),
    .claims: .object(
      "The claims in it",
      [
        .items: .list(
          "One claim each",
          of: .object(
            "A claim",
            [
              .id: .text("Its anchor"), .name: .text("Who says what, cut to a line"),
              .figure: .text("The figure that it states"),
            ]))
      ]),
    .neighbours: .neighbours,
  ])

  static let timeline = page.adding([
    .introduction: .text("What the briefing is about"),
    .counts: .object("On the start page", [.items: sectionCounts]),
    .newestFirst: .flag("Whether the newest day comes first"),
    .periods: .object(
      "The years and months that have pages; missing where the timeline stands on one",
      [
        .items: .list(
          "One period each",
          of: .object(
            "A period",
            [
              .label: .text("Its name"), .path: .text("Its page"), .current: .flag("Whether this page is about it"),
            ]))
      ]),
    .days: .list(
      "Days, months and longer periods",
      of: .object(
        "A day or a longer period",
        [
          .id: .text("Its anchor"), .date: .date("The day or period"),
          .precision: .text("How far it falls short of one day"),
          .events: .list("Its events", of: .object("An event", [.html: .markup("The entry")])),
          .dispatches: .list("Its dispatches", of: .object("A dispatch", [.html: .markup("The entry")])),
        ])),
    .pager: pager,
  ])

  static let freePage = page.adding([.body: .markup("The text")])

  static let entryIndex = page.adding([
    .count: .count("How many there are"),
    .groups: .list(
      "By month",
      of: .object(
        "A month",
        [
          .id: .text("Its anchor"), .label: .text("Its name"),
          .items: .list("One entry each", of: .object("An entry", [.html: .markup("The entry")])),
        ])),
    .pager: pager,
  ])

  static let recordIndex = page.adding([
    .count: .count("How many there are"),
    .letters: letters,
    .groups: byLetter(
      "One record each",
      of: .reference("A record").adding([
        .type: .text("What it is, in a word or two"), .aliases: .text("Its other names, in a row"),
        .stub: .flag("Whether only mentions made it"), .count: .count("How often it is mentioned"),
      ])),
    .pager: pager,
  ])

  static func byLetter(_ about: String, of record: Shape) -> Shape {
    .list(
      "By letter",
      of: .object(
        "A letter",
        [.id: .text("Its anchor"), .label: .text("The letter"), .items: .list(about, of: record)]))
  }

  static let search = page.adding([
    .indexes: sectionCounts,
    .letters: letters,
    .groups: .list(
      "By letter",
      of: .object(
        "A letter",
        [
          .id: .text("Its anchor"), .label: .text("The letter"),
          .items: .list(
            "One name each",
            of: .reference("A name").adding([
              .foreign: foreignText, .aliasOf: .text("The record's name, where this is another one"),
            ])),
        ])),
  ])
}
