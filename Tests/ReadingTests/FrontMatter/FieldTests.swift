import Testing

@Suite("Values of keys") struct FieldTests {
  private func expectPlace(_ lines: String, _ report: String, _ location: SourceLocation = #_sourceLocation) {
    expectDiagnostics(["places/konna.md": record("Konna", lines)], report, location)
  }

  private func expectDispatch(_ lines: String, _ report: String, _ location: SourceLocation = #_sourceLocation) {
    expectDiagnostics(reuters + ["dispatches/a.md": dispatch(lines)], report, location)
  }

  @Test("An unknown key is told with the nearest one, or with all")
  func unknownKey() {
    expectPlace(
      "«wihtin»: mali\n«population»: 5",
      """
      error: a place has no key “wihtin” [unknown-key]
      = did you mean “within”?
      error: a place has no key “population” [unknown-key]
      = its keys are name, type, aliases, within, coordinates, precision, geonames, wikidata and marking
      """)
  }

  @Test("A missing key is told with what to write")
  func missingKey() {
    expectDiagnostics(
      ["events/a.md": "«---»\n«name»:\n---\n"],
      """
      error: an event needs the key “date” [missing-key]
      = write when it was, as exactly as is known, such as date: 2013-01-10
      error: an event needs the key “name”, and it is empty [missing-key]
      = write the name that pages show, such as name: Seizure of Konna
      """)
  }

  @Test("A dispatch without a source is told what a source is")
  func missingSource() {
    expectDiagnostics(
      ["dispatches/a.md": "«---»\ntitle: Rebels take Konna\npublished: 2013-01-11\n---\n"],
      """
      error: a dispatch needs the key “source” [missing-key]
      = write the id of the outlet that carried it, such as source: reuters for Content/sources/reuters.md
      """)
  }

  @Test("A value of the wrong type is told with the right one")
  func wrongType() {
    expectPlace("type: «[town, port]»", "error: “type” is a text, not a list [wrong-type]")
    expectPlace("type:\n  «a: town»", "error: “type” is a text, not a group of keys [wrong-type]")
    expectDispatch(
      "dateline: «Bamako, 10 January»",
      """
      error: “dateline” is a group of keys, not a text [wrong-type]
      = write dateline: {place: bamako, date: YYYY-MM-DD}
      """)
    expectDispatch("retrieved: «[2013]»", "error: “retrieved” is a date, not a list [wrong-type]")
  }

  @Test("One text stands for a list of one")
  func listOfOne() throws {
    let briefing = try read(reuters + ["sources/afp.md": record("AFP"), "dispatches/a.md": dispatch("wires: afp")])
    #expect(briefing.dispatches[0].wires.count == 1)
  }

  @Test("A word of a fixed list is told with the nearest, or with all")
  func words() {
    expectDiagnostics(
      ["actors/a.md": record("A", "type: «armed group»"), "actors/b.md": record("B", "type: «militia»")],
      """
      error: “type” cannot be “armed group” [bad-value]
      = did you mean armed-group?
      error: “type” cannot be “militia” [bad-value]
      = it can be person, state, organisation, armed-group, force, outlet, collective or anonymous
      """)
    expectPlace(
      "marking: «ambre»",
      """
      error: “marking” cannot be “ambre” [bad-value]
      = did you mean AMBER?
      """)
  }

  @Test("A truth value is true or false")
  func flags() {
    expectDispatch(
      "draft: «yes»",
      """
      error: “draft” is true or false, not “yes” [bad-value]
      = did you mean true?
      """)
  }

  @Test("A date that is none is told with the part that is wrong")
  func dates() {
    expectDispatch(
      "dateline: {date: 2013-«13»-05}\nretrieved: \"2013-02-«30»\"",
      """
      error: “2013-13-05” is no date: there is no month 13 [bad-date]
      error: “2013-02-30” is no date: there is no 30 February [bad-date]
      """)
  }

  @Test("A set of dates without quotes, which YAML takes for a list, is told with quotes", arguments: ["[]", "{}"])
  func unquotedSet(brackets: String) {
    let set = "\(brackets.prefix(1))1915-04-22,1915-05-01\(brackets.suffix(1))"
    expectDispatch(
      "dateline: {date: «\(set)»}\nretrieved: «[1915-05-08..1915-05-10]»",
      """
      error: “date” is a date, not \(brackets == "[]" ? "a list" : "a group of keys") [wrong-type]
      = put the whole value in quotes: date: "\(set)"
      error: “retrieved” is a date, not a list [wrong-type]
      = put the whole value in quotes: retrieved: "[1915-05-08..1915-05-10]"
      """)
  }

  @Test("A time without T and offset is told with both")
  func time() {
    expectDispatch(
      "retrieved: 2013-05-08 «06:00»",
      """
      error: “2013-05-08 06:00” is no date: a time needs a T before it and an offset from UTC behind it, \
      as 2013-05-08T06:00Z [bad-date]
      """)
  }

  @Test("A text in the stead of a group is told with the group")
  func textForGroup() {
    expectDiagnostics(
      [
        "actors/germany.md": record("Germany", "roles: «head of state»\nrelations: [«germany»]"),
        "events/war.md": record("War", "date: 1914/1918\nparticipants:\n  - «germany»\n  - «\"A: B\"»"),
      ],
      """
      error: “roles” is a list of groups of keys, not a text [wrong-type]
      = write roles: [{title: head of state}]
      error: an item of “relations” is a group of keys, not a text [wrong-type]
      = write relations: [{type: ally of, actor: germany}]
      error: an item of “participants” is a group of keys, not a text [wrong-type]
      = write participants: [{actor: germany}]
      error: an item of “participants” is a group of keys, not a text [wrong-type]
      = write participants: [{actor: "A: B"}]
      """)
  }

  @Test("One participant without a list is told that it is a list of groups")
  func listOfGroups() {
    expectDiagnostics(
      ["events/war.md": record("War", "date: 1914/1918\nparticipants: «germany»")],
      """
      error: “participants” is a list of groups of keys, not a text [wrong-type]
      = write participants: [{actor: germany}]
      """)
  }

  @Test("What ends before it begins, or was read before it was published")
  func order() throws {
    expectDispatch(
      "retrieved: «2013-01-10»",
      """
      error: “retrieved” lies before “published” [bad-value]
      = correct one of the two
      """)
    expectDiagnostics(
      ["actors/a.md": record("A", "roles: [{title: chief, from: 2013-02, to: «2013-01-31»}]")],
      """
      error: “to” lies before “from” [bad-value]
      = correct one of the two
      """)
    let sound = [
      "retrieved: 2013-01", "retrieved: 2013-01-10~", "retrieved: 2013-01-10T20:00-05:00", "retrieved: /2013-01-11",
    ]
    for lines in sound { _ = try read(reuters + ["dispatches/a.md": dispatch(lines)]) }
    _ = try read(["actors/a.md": record("A", "roles: [{title: chief, from: 2013-02, to: 2013}]")])
  }

  @Test("Coordinates are two numbers within the globe")
  func coordinates() {
    expectPlace(
      "coordinates: [«-104.19», 14.49]",
      """
      error: a latitude lies between -90 and 90 [bad-coordinates]
      = the latitude comes first: did you mean [14.49, -104.19]?
      """)
    expectPlace("coordinates: [14.49, «-184.19»]", "error: a longitude lies between -180 and 180 [bad-coordinates]")
    expectPlace(
      "coordinates: [«north», 4]", "error: a coordinate is a number of degrees, such as -4.19 [bad-coordinates]")
    for numbers in ["«nan», «0x1F»", "«.nan», «.inf»", "«0x10», «1_0»"] {
      expectPlace(
        "coordinates: [\(numbers)]",
        """
        error: a coordinate is a number of degrees, such as -4.19 [bad-coordinates]
        error: a coordinate is a number of degrees, such as -4.19 [bad-coordinates]
        """)
    }
    expectPlace(
      "coordinates: «[14,49, -4,19]»",
      """
      error: coordinates are two numbers, latitude and longitude; here are 4 [bad-coordinates]
      = write decimals with a point, not with a comma
      """)
    expectPlace(
      "coordinates: «14.49, -4.19»",
      """
      error: “coordinates” is a list of two numbers, latitude and longitude, not a text [wrong-type]
      = did you mean [14.49, -4.19]?
      """)
  }

  @Test("An address begins with https:// or http://")
  func addresses() {
    expectDispatch(
      "url: «reuters.com/article»\narchived: «javascript:alert(1)»",
      """
      error: “reuters.com/article” is no address on the web: it does not begin with https:// or http:// [bad-value]
      = did you mean https://reuters.com/article?
      error: “javascript:alert(1)” is no address on the web: it does not begin with https:// or http:// [bad-value]
      """)
    expectDispatch(
      "url: «https:///path»", "error: “https:///path” is no address on the web: it has no host [bad-value]")
    expectDispatch(
      "url: «https://a.org/a b»",
      "error: “https://a.org/a b” is no address on the web: it holds a character that must be percent-encoded [bad-value]"
    )
  }

  @Test("A language is a tag")
  func languages() {
    expectDispatch(
      "language: «French»",
      """
      error: “French” is no language tag [bad-value]
      = did you mean fr?
      """)
    expectDispatch(
      "language: «fr_ML»",
      """
      error: “fr_ML” is no language tag [bad-value]
      = did you mean fr-ML?
      """)
    expectDispatch(
      "language: «the local one»",
      """
      error: “the local one” is no language tag [bad-value]
      = write a tag such as en, fr or ar-Latn
      """)
  }

  @Test("Identifiers of Wikidata and GeoNames are told from addresses of their pages")
  func identifiers() {
    expectPlace(
      "wikidata: «https://www.wikidata.org/wiki/Q9448»\ngeonames: «https://www.geonames.org/2455168/konna.html»",
      """
      error: “https://www.wikidata.org/wiki/Q9448” is no item of Wikidata [bad-value]
      = did you mean Q9448?
      error: “https://www.geonames.org/2455168/konna.html” is no identifier of GeoNames [bad-value]
      = did you mean 2455168?
      """)
    expectPlace(
      "wikidata: «Konna»\ngeonames: «Konna»",
      """
      error: “Konna” is no item of Wikidata [bad-value]
      = an item is Q and a number, such as Q9448
      error: “Konna” is no identifier of GeoNames [bad-value]
      = an identifier is a number, such as 2453348
      """)
  }

  @Test("An old address is a path within the site")
  func oldAddresses() {
    expectDispatch(
      "aliases: [2013/konna.html, «../x»]",
      """
      error: “../x” is no address within the site [bad-value]
      = write a path such as 2013/konna.html
      """)
  }

  @Test("A whole number is one")
  func wholeNumbers() {
    expectDiagnostics(
      ["events/a.md": record("A", "date: 2013\nseq: «first»")],
      "error: “seq” is a whole number, not “first” [bad-value]")
  }

  @Test("Groups within lists know their keys too")
  func groups() {
    expectDiagnostics(
      [
        "actors/a.md": record(
          "A", "roles:\n  - «titel»: chief\n  - title: chief\n    from: «yesterday»\nrelations:\n  - «type»: ally of"),
        "places/a.md": record("A", "aliases:\n  - «kind»: weak"),
      ],
      """
      error: a role needs the key “title” [missing-key]
      = write the post, such as title: interim president
      error: a role has no key “titel” [unknown-key]
      = did you mean “title”?
      error: “yesterday” is not a date; a date is written 2013-01-10, 2013-01 or 2013 [bad-date]
      error: a relation needs the key “actor” [missing-key]
      = write the id of the other actor, such as actor: mujao
      error: an alias needs the key “name” [missing-key]
      = write the alias itself, such as name: AQIM
      """)
  }
}
