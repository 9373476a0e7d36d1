/// A briefing with a canary in every place where text can stand, for each reason to withhold it.
struct CanaryContent {
  /// The files below `Content/`.
  private(set) var files: [String: String] = [:]
  var canaries: Canaries
  let sieve: Sieve

  init(_ sieve: Sieve, seed: UInt64) {
    self.sieve = sieve
    canaries = Canaries(seed: seed)
    addOpenRecords()
    for level in Level.marked {
      addWithheldRecords(level)
      addOpenFiles(besides: level)
    }
    addWithheldDispatch(.draft, "draft", keys: "draft: true\n")
  }

  /// Returns the canary of a place.
  mutating func word(_ place: String, _ level: Level, isShown: Bool = true) -> String {
    canaries.word(place, level, isShown: isShown)
  }

  /// Adds a file, unless it is deleted.
  mutating func add(_ path: String, for level: Level? = nil, _ text: String) {
    if level.map(sieve.keeps) ?? true { files[path] = text }
  }

  /// What everybody sees, without which the rest would mean nothing.
  private mutating func addOpenRecords() {
    let host = word("host name", .red, isShown: false)
    add(
      "briefing.yml",
      """
      title: Open
      base-url: https://example.org/open/
      unknown-records: stub
      hosts:
        \(host): {rsync: "\(word("host address", .red, isShown: false)):/srv/\(word("host path", .red, isShown: false))"}

      """)
    add("sources/open-source.md", "---\nname: Open source\n---\n")
    add("sources/open-wire.md", "---\nname: Open wire\n---\n")
    add("actors/open-actor.md", "---\nname: Open actor\n---\n")
    add("places/open-place.md", "---\nname: Open place\n---\n")
    add("events/open-event.md", "---\nname: Open event\ndate: 2013-01-10\n---\n")
    add("dispatches/open.md", "---\ntitle: Open report\nsource: open-source\npublished: 2013-01-11\n---\nOpen.\n")
    add(
      "assets/\(word("unused asset name", .red, isShown: false)).bin", word("unused asset bytes", .red, isShown: false))
  }
}
