import Mustache

extension Shape {
  static let actor = recordPage.adding([
    .addressed: .claims("What was said to the actor"),
    .events: .entries("The events in which the actor took part"),
    .roles: .object(
      "The posts that the actor holds or held",
      [
        .items: .list(
          "One post each",
          of: .object(
            "A post",
            [
              .title: .text("The post"), .of: .reference("The actor in which it is held"), .from: .date("Since when"),
              .to: .date("Until when"),
            ]))
      ]),
    .members: .object(
      "The posts that others hold in the actor",
      [
        .items: .list(
          "One post each",
          of: .object(
            "A post",
            [
              .title: .text("The post"), .actor: .reference("Who holds it"), .from: .date("Since when"),
              .to: .date("Until when"),
            ]))
      ]),
    .related: related,
    .relations: .object(
      "The ties to other actors",
      [
        .items: .list(
          "One tie each",
          of: .object(
            "A tie",
            [
              .type: .text("What ties them"), .actor: .reference("The other actor"),
              .dispatch: .reference("The dispatch that says so"),
            ]))
      ]),
  ])

  /// The relations that others have to an actor.
  private static let related: Shape = .object(
    "The relations that others have to the actor",
    [
      .count: .count("How many there are, on all pages together"),
      .items: .list(
        "One relation each",
        of: .object(
          "A relation",
          [
            .actor: .reference("Who has it"), .type: .text("What it is"), .to: .reference("The actor of this page"),
            .dispatch: .reference("The dispatch that says so"),
          ])),
      .more: .text("Where the list goes on, from the site's root"),
    ])

  static let place = recordPage.adding([
    .events: .entries("The events there, or at a place within it"),
    .dispatches: .entries("The dispatches filed from there, or from a place within it"),
    .chain: .object(
      "The places around it, the widest first", [.items: .list("One place each", of: .reference("A place"))]),
    .inside: .object(
      "The places within it",
      [
        .items: .list(
          "One place each", of: .reference("A place").adding([.type: .text("What it is, in a word or two")]))
      ]),
    .coordinates: .object(
      "Where it lies",
      [.wording: .text("Degrees north or south, east or west"), .precision: .text("How exact the point is")]),
  ])

  static let event = recordPage.adding([
    .accounts: accounts,
    .change: change,
    .date: .date("When it happened"),
    .precision: .text("How far the date falls short of one sure day; missing where it does not"),
    .status: .text("reported, claimed, confirmed, denied, planned or postponed"),
    .statusHistory: .object(
      "What was known of it, step by step; missing where there is but one step",
      [
        .items: .list(
          "One step each",
          of: .object(
            "A step",
            [
              .status: .text("What was known"), .dispatch: .reference("Where a dispatch says so"),
              .published: .date("When that was carried"),
            ]))
      ]),
    .place: .reference("Where it happened"),
    .partOf: .reference("The event that it is a part of"),
    .supersedes: .reference("The event in whose stead it stands"),
    .supersededBy: .list("The events that stand in its stead", of: .reference("An event")),
    .participants: .object(
      "Who took part",
      [
        .items: .list(
          "One actor each",
          of: .object("A participant", [.actor: .reference("The actor"), .role: .text("The actor's part")]))
      ]),
    .parts: .object(
      "The events that are part of it",
      [.items: .list("One event each", of: .reference("An event").adding([.date: .date("When it happened")]))]),
    .dispatchCount: .count("How many dispatches tell of it"),
    .originCount: .count("How many independent origins they have"),
    .singleOrigin: .flag("Whether they all go back to one origin"),
    .sharedWires: .list(
      "The wires on which several outlets rest",
      of: .object(
        "A wire",
        [
          .wire: .reference("The wire"), .outlets: .text("The outlets that credit it, in a row"),
          .one: .flag("Whether it is a single outlet"), .both: .flag("Whether it is two"),
          .carried: .flag("Whether the wire carried an account of its own"),
        ])),
    .outlets: .object(
      "The outlets that carried the dispatches",
      [
        .items: .list(
          "One outlet each", of: .reference("An outlet").adding([.last: .flag("Whether it is the last one")]))
      ]),
    .origins: .list(
      "The independent origins of the dispatches",
      of: .object(
        "Sources that cannot be told apart",
        [
          .items: .list(
            "One source each", of: .reference("A source").adding([.last: .flag("Whether it is the last one")])),
          .one: .flag("Whether it is a single source"), .last: .flag("Whether they are the last ones"),
        ])),
    .disputes: comparison.about("The claims that dispute what is told of it"),
    .comparisons: .object(
      "The measures that several claims state, those on which they differ first",
      [
        .count: .count("How many there are"), .items: .list("One measure each", of: comparison),
        .more: .count("How many more there are"),
      ]),
    .differences: .text("Where it stands among all differences, from the site's root; missing where nothing differs"),
    .neighbours: .neighbours,
  ])

  static let source = recordPage.adding([
    .carried: .entries("The dispatches that it carried"),
    .originated: .entries("The dispatches that credit it"),
    .reliability: reliability,
    .url: .text("Its address on the web"),
    .urlLabel: .text("The host of that address"),
  ])

  static let continued = page.adding([
    .events: .entries("The events"),
    .dispatches: .entries("The dispatches filed from the place, carried by the source or crediting it"),
    .related: related,
    .mentions: .mentions,
    .pager: .pager,
    .kindLabel: .text("What kind of record it is"),
    .record: .reference("The record whose lists go on here"),
  ])
}
