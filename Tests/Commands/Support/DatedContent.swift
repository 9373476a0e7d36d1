import Foundation

/// The content of a briefing whose dispatches were published on five days, and the same as an editor would have had it
/// at the end of one of them.
///
/// Everything of a day is first named by that day's dispatch. Texts look ahead: what the editor did not have yet is plain
/// text there, and no key has it.
struct DatedContent {
  /// The days on which something was published, numbered from 1.
  static let days = 1...5

  private let lastDay: Int
  private var files: [String: String] = [:]

  /// Makes the content of all days up to one.
  init(until lastDay: Int = days.upperBound) {
    self.lastDay = lastDay
    files["briefing.yml"] = "title: Konna\nbase-url: https://example.org/konna/\n"
    let speakers = Self.days.map { link("actor", "speaker", $0) }.joined()
    files["pages/about.md"] = "---\ntitle: About\n---\nOn \(speakers).\n"
    for day in Self.days where day <= lastDay {
      addRecords(of: day)
      files["dispatches/day-\(day).md"] = dispatch(of: day)
    }
    if lastDay >= 4 {
      // It may have been published on the second day already.
      files["dispatches/undated.md"] = """
        ---
        title: Undated
        source: outlet-1
        published: "[2013-01-02,2013-01-04]"
        ---
        \(link("event", "fall", 1)) \(link("place", "town", 1))

        """
    }
  }

  /// Writes it into a folder.
  func write(to folder: URL) throws {
    for (path, text) in files {
      let url = folder.appending(path: "Content/" + path)
      try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url)
    }
  }

  /// A mention of a record of a day; text where that day has not come.
  private func link(_ kind: String, _ name: String, _ day: Int) -> String {
    day > lastDay ? " \(name) \(day)" : " [\(name) \(day)](\(kind):\(name)-\(day))"
  }

  /// A line of front matter that needs a day; nothing where that has not come.
  private func line(_ text: String, _ day: Int) -> String {
    day > lastDay || !Self.days.contains(day) ? "" : text + "\n"
  }

  private func record(_ name: String, _ day: Int, _ lines: String = "", text: String = "") -> String {
    "---\nname: The \(name) of day \(day)\n\(lines)---\n\(text)\n"
  }

  private mutating func addRecords(of day: Int) {
    for source in ["outlet", "wire", "channel"] { files["sources/\(source)-\(day).md"] = record(source, day) }
    for actor in ["party", "audience", "ally", "council"] { files["actors/\(actor)-\(day).md"] = record(actor, day) }
    let relations =
      "relations:\n  - {type: ally of, actor: ally-\(day), dispatch: day-\(day)}\n"
      + line("  - {type: enemy of, actor: speaker-\(day + 1), dispatch: day-\(day + 1)}", day + 1)
      + line("  - {type: rival of, actor: speaker-\(day + 1)}", day + 1)
    files["actors/speaker-\(day).md"] = record(
      "speaker", day, "roles: [{title: member, of: council-\(day)}]\n" + relations,
      text: "Succeeded by \(link("actor", "speaker", day + 1)) after \(link("event", "fall", day + 1)).")
    files["places/country-\(day).md"] = record("country", day)
    files["places/region-\(day).md"] = record("region", day, "within: country-\(day)\n")
    for place in ["town", "port"] { files["places/\(place)-\(day).md"] = record(place, day, "within: region-\(day)\n") }
    let steps = "status:\n  - {status: planned, dispatch: day-\(day)}\n"
    files["events/fall-\(day).md"] = record(
      "fall", day,
      "date: 2013-01-0\(day)\nplace: town-\(day)\nparticipants: [{actor: party-\(day)}]\n" + steps
        + line("  - {status: postponed, dispatch: day-\(day + 1)}", day + 1)
        + line("part-of: siege-\(day + 1)", day + 1) + line("supersedes: fall-\(day - 1)", day - 1),
      text: "Before \(link("event", "fall", day + 1)).")
    files["events/siege-\(day).md"] = record("siege", day, "date: 2013\n")
  }

  private func dispatch(of day: Int) -> String {
    """
    ---
    title: Day \(day)
    source: outlet-\(day)
    published: 2013-01-0\(day)
    wires: [wire-\(day)]
    dateline: {place: port-\(day)}
    ---
    In \(link("place", "town", day)) \(link("event", "fall", day)) came after \
    \(link("event", "fall", max(1, day - 1))); \(day == lastDay ? "more" : "[more](day-\(day + 1).md)") tomorrow.

    > [!claim] speaker=speaker-\(day) audience=audience-\(day) via=channel-\(day) event=siege-\(day)
    > It was \(link("place", "town", day)).

    > [!claim] speaker=speaker-\(day) event=fall-1 measure=dead value=\(day * 10)
    > There were \(day * 10) dead, not \(day * 10 - 10).

    """
  }
}
