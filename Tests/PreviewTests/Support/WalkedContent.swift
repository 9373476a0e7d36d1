/// A small briefing whose files are edited at random.
struct WalkedContent {
  /// A Markdown file: the lines of its front matter by key, and its paragraphs.
  struct Document {
    var keys: [(key: String, value: String)]
    var paragraphs: [String]

    var text: String {
      "---\n" + keys.map { "\($0.key): \($0.value)\n" }.joined() + "---\n\n" + paragraphs.joined(separator: "\n\n")
        + "\n"
    }

    mutating func set(_ key: String, _ value: String?) {
      keys.removeAll { $0.key == key }
      if let value { keys.append((key, value)) }
    }
  }

  var settings: [(key: String, value: String)] = [
    ("title", "Walk"), ("language", "en"), ("unknown-records", "stub"),
  ]
  var documents: [String: Document] = Self.sound
  /// Files that are written as they are, by path from the briefing's folder.
  var others: [String: String] = ["Content/assets/map.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"]

  /// All files, by path from the briefing's folder.
  var files: [String: String] {
    var files = others
    files["Content/briefing.yml"] = settings.map { "\($0.key): \($0.value)\n" }.joined()
    for (path, document) in documents { files["Content/" + path] = document.text }
    return files
  }

  static let sound: [String: Document] = [
    "sources/wire.md": Document(keys: [("name", "The Wire"), ("kind", "agency")], paragraphs: []),
    "sources/gazette.md": Document(keys: [("name", "Gazette"), ("reliability", "B")], paragraphs: []),
    "places/konna.md": Document(
      keys: [("name", "Konna"), ("within", "mopti"), ("coordinates", "[14.9, -3.9]")], paragraphs: ["A town."]),
    "places/mopti.md": Document(keys: [("name", "Mopti"), ("aliases", "[Mopti Region]")], paragraphs: []),
    "actors/movement.md": Document(
      keys: [
        ("name", "The Movement"), ("aliases", "[MV, {name: Mouvement, kind: weak}]"),
        ("relations", "[{type: ally of, actor: army, dispatch: first}]"),
      ], paragraphs: ["It holds [Konna](place:konna)."]),
    "actors/army.md": Document(keys: [("name", "The Army")], paragraphs: []),
    "events/seizure.md": Document(
      keys: [
        ("name", "Seizure"), ("date", "2013-01-10"), ("place", "konna"),
        ("status", "[{status: reported, dispatch: first}, {status: confirmed, dispatch: second}]"),
      ], paragraphs: []),
    "events/talks.md": Document(keys: [("name", "Talks"), ("date", "2013-01"), ("status", "planned")], paragraphs: []),
    "dispatches/first.md": Document(
      keys: [("title", "First"), ("source", "wire"), ("published", "2013-01-10")],
      paragraphs: [
        "The [Movement](actor:movement) took [Konna](place:) in the [seizure](event:seizure).",
        "> [!claim] speaker=actor:army event=seizure measure=fighters value=1200\n> “About 1,200,” [they](actor:army) said.",
      ]),
    "dispatches/second.md": Document(
      keys: [
        ("title", "Second"), ("source", "gazette"), ("published", "2013-01-11"), ("wires", "[wire]"),
        ("dateline", "{place: mopti, date: 2013-01-11}"),
      ],
      paragraphs: [
        "As [was told](first.md), [[Konna]] fell. ![Map](../assets/map.svg)",
        "> [!claim] speaker=actor:movement event=seizure measure=fighters value=900..1000 marking=AMBER\n> Fewer came.",
      ]),
    "dispatches/third.md": Document(
      keys: [("title", "Third"), ("source", "gazette"), ("published", "\"[2013-01-11,2013-01-12]\"")],
      paragraphs: ["The [Talks](event:) are put off, the army of [MV](actor:) says."]),
    "pages/about.md": Document(keys: [("title", "About")], paragraphs: ["On [Konna](../places/konna.md)."]),
  ]
}
