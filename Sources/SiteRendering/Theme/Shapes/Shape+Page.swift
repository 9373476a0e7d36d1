import Mustache

extension Shape {
  /// What every page has.
  static let page: Shape = .object(
    "A page",
    [
      .root: .text("The way to the site's root, written before each path"),
      .title: .text("The page's title"),
      .description: .text("What the page is about, in a sentence"),
      .home: .flag("Whether it is the start page"),
      .briefingTitle: .text("The briefing's name"),
      .language: .text("The briefing's language, as a BCP 47 tag"),
      .direction: .text("The direction in which it runs: ltr or rtl"),
      .canonical: .text("The page's full address, where the briefing has one"),
      .feed: .text("The feed, from the site's root, where there is one"),
      .styleSheet: .text("The style sheet, from the site's root"),
      .script: .text("The script, from the site's root"),
      .icon: .text("The icon, from the site's root"),
      .jsonLD: .markup("The page's own thing as JSON-LD"),
      .marking: .marking("Who may see what the page shows"),
      .edition: .date("The date of the edition, where the site is one of a past day"),
      .since: .date("The date since which changes are told, where they are"),
      .changes: .text("The page of changes, from the site's root, where there is one"),
      .changesFeed: .text("The feed of changes, from the site's root, where there is one"),
      .licence: .text("The terms of use"),
      .navigation: .list(
        "The sections",
        of: .object(
          "A section",
          [
            .label: .text("Its name"), .path: .text("Its index, from the site's root"),
            .current: .text("What aria-current says of it: page or true"),
          ])),
    ])

  /// What the page of every record has.
  static let recordPage: Shape = page.adding([
    .stub: .flag("Whether only mentions made the record"),
    .type: .text("What it is, in a word or two"),
    .body: .markup("The text of the record"),
    .names: .object(
      "Its other names",
      [
        .items: .list(
          "One name each",
          of: .object(
            "A name",
            [
              .name: .text("The name"), .kind: .text("What kind of name it is, in a few words"),
              .languageName: .text("Its language"), .foreign: foreignText,
            ]))
      ]),
    .identifiers: .object(
      "What other catalogues call it",
      [
        .items: .list(
          "One identifier each",
          of: .object(
            "An identifier",
            [.label: .text("The catalogue"), .value: .text("The identifier"), .url: .text("Its entry there")]))
      ]),
    .claims: .claims("What the actor said, what the source carried or passed on, or what is said of the event"),
    .mentions: .mentions,
    .pager: .pager,
  ])

  static let mentions: Shape = .object(
    "Where it is mentioned",
    [
      .count: .count("How many mentions there are, on all pages together"),
      .groups: .list(
        "The dispatches that mention it",
        of: dispatchHead("A dispatch").adding(
          [
            .items: .list(
              "The blocks that mention it",
              of: .object(
                "A block",
                [
                  .html: .markup("The sentence around the mention, the mention marked"),
                  .path: .text("The very block"), .block: .number("The block's number"),
                  .as: .text("The role or manner in which it is meant"),
                  .certainty: .text("How sure the desk is that it is meant"),
                  .misspelt: .flag("Whether a mention in it is misspelt"),
                  .note: .flag("Whether the desk says it, and not the outlet"), .foreign: foreignText,
                ]))
          ])),
    ])

  static let accounts: Shape = .object(
    "What the dispatches say of the event, side by side",
    [
      .count: .count("How many dispatches tell of it"),
      .more: .text("Where the accounts go on, from the site's root"),
      .items: .list(
        "One dispatch each",
        of: dispatchHead("An account").adding(
          [
            .dateline: dateline,
            .blocks: .list(
              "The blocks that tell of the event",
              of: .object(
                "A block",
                [
                  .html: .markup("The block, mentions of the event marked"), .number: .number("The block's number"),
                  .path: .text("The very block"), .foreign: foreignText,
                ])),
          ])),
    ])
}
