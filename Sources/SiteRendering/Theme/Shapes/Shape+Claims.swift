import Mustache

extension Shape {
  /// Claims on the page of a record.
  static func claims(_ about: String) -> Shape {
    .object(
      about,
      [
        .count: .count("How many there are, on all pages together"),
        .groups: claimGroups,
        .more: .text("The page of them all, from the site's root; missing where this page shows them all"),
      ])
  }

  private static let claimGroups: Shape = .list(
    "The dispatches that hold them",
    of: dispatchHead("A dispatch").adding([
      .items: .list("Its claims", of: .object("A claim", [.html: .markup("The claim")]))
    ]))

  /// What the pages of claims have in common.
  private static let claimPage: Shape = page.adding([
    .filters: .list(
      "The lists of claims, and those of the names by which others are found",
      of: .object(
        "A list",
        [
          .label: .text("What it is called"), .path: .text("Its page, from the site's root"),
          .number: .text("How many claims or names it has; missing on the pages of one record's claims"),
          .current: .text("What aria-current says of it: page or true"),
        ])),
    .table: .text("All claims as comma-separated values, from the site's root"),
    .count: .count("How many there are, on all pages together"),
    .pager: pager,
  ])

  static let claimList = claimPage.adding([
    .label: .text("What kind of list it is: Claims by speaker"),
    .record: .reference("The record whose claims they are; missing on other lists"),
    .groups: claimGroups,
  ])

  static let claimFilter = claimPage.adding([
    .letters: letters,
    .groups: byLetter(
      "One record each, linked to the page of its claims",
      of: .reference("A record").adding([
        .date: .date("When it happened, where it is an event"), .count: .count("How many claims it has"),
      ])),
  ])
}
