/// The files of a briefing to start from: small, invented, and clean in every check.
enum StarterBriefing {
  /// Returns path and text of each file, relative to the new briefing's folder.
  static func files(title: String) -> [(path: String, text: String)] {
    [
      ("Content/briefing.yml", settings(title: title)),
      ("Content/dispatches/example.md", dispatch),
      ("Content/actors/harbour-master.md", actor),
      ("Content/places/westhaven.md", place),
      ("Content/events/harbour-closure.md", event),
      ("Content/sources/example-wire.md", source),
      ("Content/pages/about.md", about),
      ("Output/.gitignore", "# The site is written here; git keeps only this file.\n*\n!.gitignore\n"),
    ]
  }

  private static func settings(title: String) -> String {
    """
    title: \(quoted(title))
    description: What happened, who said so, and who carried it.
    language: en
    # Where the site will stand; feeds and the sitemap are made when it is known.
    # base-url: https://example.org/briefing/
    time-zone: UTC
    marking: CLEAR
    timeline: newest-first

    """
  }

  private static let dispatch = """
    ---
    title: Harbour closes after a storm warning
    source: example-wire
    published: 2024-05-02
    dateline:
      place: westhaven
      date: 2024-05-02
    summary: An invented dispatch that shows how annotations are written. Replace it with your own.
    ---

    [Westhaven](place:westhaven) closed [its harbour](event:harbour-closure) to all ships on
    [Thursday](date:2024-05-02), the [harbour master](actor:harbour-master) said.

    > [!claim] speaker=harbour-master event=harbour-closure measure=ships-waiting value=40..50 unit=ships
    > Between 40 and 50 ships were waiting outside, the [harbour master](actor:harbour-master) said.

    > [!note]
    > A note is the desk's own comment. It is shown as such, apart from what the outlet wrote.

    """

  private static let actor = """
    ---
    name: Harbour Master
    type: anonymous
    aliases:
      - harbour master
    ---

    Speaks for the port of [Westhaven](place:westhaven).

    """

  private static let place = """
    ---
    name: Westhaven
    type: port
    ---

    An invented port.

    """

  private static let event = """
    ---
    name: Closure of the harbour
    date: 2024-05-02
    type: closure
    place: westhaven
    status: reported
    participants:
      - actor: harbour-master
        role: authority
    ---

    """

  private static let source = """
    ---
    name: Example Wire
    kind: agency
    ---

    An invented agency.

    """

  private static let about = """
    ---
    title: About this briefing
    ---

    Say here who makes this briefing, from what, and how to reach you.

    """
}

/// Writes a text as a double-quoted scalar of YAML 1.2 (section 7.3.1).
func quoted(_ text: String) -> String {
  "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: " ") + "\""
}
