import TestSupport

extension WalkedContent {
  /// Edits a briefing at random; returns what was done, for a message.
  mutating func edit(with random: inout SeededRandom) -> String {
    // Mistakes must not pile up, or there would be no site to compare.
    if Int.random(in: 0..<4, using: &random) == 0 { return repair(with: &random) }
    let edits: [(inout Self, inout SeededRandom) -> String] = [
      { $0.addParagraph(with: &$1) }, { $0.addParagraph(with: &$1) }, { $0.removeParagraph(with: &$1) },
      { $0.changeKey(with: &$1) }, { $0.changeKey(with: &$1) }, { $0.changeName(with: &$1) },
      { $0.remove(with: &$1) }, { $0.add(with: &$1) }, { $0.addTwin(with: &$1) }, { $0.rename(with: &$1) },
      { $0.changeSettings(with: &$1) },
      { $0.changeTemplate(with: &$1) }, { $0.changeAsset(with: &$1) },
    ]
    return edits[Int.random(in: 0..<edits.count, using: &random)](&self, &random)
  }

  private func path(with random: inout SeededRandom, in folder: String = "") -> String? {
    documents.keys.filter { $0.hasPrefix(folder) }.sorted().randomElement(using: &random)
  }

  private mutating func repair(with random: inout SeededRandom) -> String {
    let path = Self.sound.keys.sorted().randomElement(using: &random) ?? ""
    documents[path] = Self.sound[path]
    let strays = documents.filter { $0.value.keys.contains { $0.key == "titel" } }.keys
    for stray in strays { documents[stray] = Self.sound[stray] }
    others["Templates/footer.mustache"] = nil
    return "repair \(path)"
  }

  private mutating func addParagraph(with random: inout SeededRandom) -> String {
    guard let path = path(with: &random) else { return "nothing" }
    let paragraph = [
      "In [Konna](place:) again.", "[[Mopti Region]] and [[The Movement]].", "By [nobody](actor:nobody-known).",
      "See [the third](../dispatches/third.md) and [[second]].", "![Plan](../assets/plan.svg)",
      "> [!internal]\n> Ask [the Army](actor:army).", "> [!note]\n> Unsure.", "Plain words, by MV in Mopti.",
      "> [!claim] speaker=actor:army event=talks\n> They will meet on [Friday](date:2013-01-18).",
      "[Mouvement](actor:) or [Konn\u{E1}](place:).", "The [Gazette](source:gazette).", "Of [[konna]].",
      "> [!note]\n> As in [konna](event:konna).",
    ].randomElement(using: &random)
    documents[path]?.paragraphs.append(paragraph ?? "")
    return "add to \(path): \(paragraph ?? "")"
  }

  private mutating func removeParagraph(with random: inout SeededRandom) -> String {
    guard let path = path(with: &random), documents[path]?.paragraphs.isEmpty == false else { return "nothing" }
    documents[path]?.paragraphs.removeLast()
    return "remove from \(path)"
  }

  private mutating func changeKey(with random: inout SeededRandom) -> String {
    guard let path = path(with: &random) else { return "nothing" }
    let common = [("marking", "AMBER"), ("marking", "CLEAR"), ("marking", nil), ("titel", "x")]
    let changes: [(String, String?)] =
      switch path.split(separator: "/").first {
      case "dispatches":
        common + [
          ("published", "2013-01-09"), ("published", "2013-01-12"), ("title", "New title"), ("draft", "true"),
          ("draft", nil), ("source", "wire"), ("summary", "In short"), ("wires", "[wire, gazette]"),
        ]
      case "events": common + [("date", "2013-01-12~"), ("part-of", "talks"), ("status", "denied"), ("seq", "2")]
      case "actors":
        common + [("type", "armed-group"), ("relations", "[{type: foe of, actor: army, dispatch: second}]")]
      case "places": common + [("within", nil), ("within", "mopti"), ("type", "town")]
      case "sources": common + [("reliability", "A"), ("kind", "newspaper")]
      default: common + [("summary", "A page")]
      }
    guard let (key, value) = changes.randomElement(using: &random) else { return "nothing" }
    documents[path]?.set(key, value)
    return "\(path): \(key): \(value ?? "none")"
  }

  private mutating func changeName(with random: inout SeededRandom) -> String {
    let records = documents.keys.filter { !$0.hasPrefix("dispatches") && !$0.hasPrefix("pages") }.sorted()
    guard let path = records.randomElement(using: &random) else { return "nothing" }
    let key = ["name", "aliases"].randomElement(using: &random) ?? "name"
    // The same name in two Unicode forms is one name, and looks different in a page's bytes.
    let name = ["Konna", "Konn\u{E1}", "Konna\u{301}", "Mopti", "MV", "Other"].randomElement(using: &random) ?? ""
    documents[path]?.set(key, key == "name" ? name : "[\(name), {name: Former, kind: former}]")
    return "\(path): \(key): \(name)"
  }

  private mutating func remove(with random: inout SeededRandom) -> String {
    guard let path = path(with: &random) else { return "nothing" }
    documents[path] = nil
    return "delete \(path)"
  }

  private mutating func add(with random: inout SeededRandom) -> String {
    let number = Int.random(in: 1...4, using: &random)
    let folder = ["actors", "places", "events", "sources", "dispatches"].randomElement(using: &random) ?? ""
    var keys = [("name", "New \(number)")]
    if folder == "events" { keys.append(("date", "2013-01-0\(number)")) }
    if folder == "dispatches" { keys = [("title", "New"), ("source", "wire"), ("published", "2013-01-0\(number)")] }
    documents["\(folder)/new-\(number).md"] = Document(
      keys: keys, paragraphs: ["Of [Konna](place:konna) and the [Seizure](event:seizure)."])
    return "new \(folder)/new-\(number).md"
  }

  /// Adds a draft with the id of another dispatch, which is a mistake only where drafts are shown.
  private mutating func addTwin(with random: inout SeededRandom) -> String {
    guard let path = path(with: &random, in: "dispatches/"), var twin = documents[path] else { return "nothing" }
    let folder = ["dispatches/a", "dispatches/z"].randomElement(using: &random) ?? ""
    twin.set("draft", "true")
    let name = folder + "/" + (path.split(separator: "/").last ?? "")
    if documents[name] == nil { documents[name] = twin }
    return "new twin \(name)"
  }

  private mutating func rename(with random: inout SeededRandom) -> String {
    guard let path = path(with: &random), let document = documents.removeValue(forKey: path) else { return "nothing" }
    let parts = path.split(separator: "/")
    let name = parts[parts.count - 1]
    let new =
      [
        "\(parts[0])/moved/\(name)", "\(parts[0])/\(name)", "\(parts[0])/a-\(name)",
        "\(parts[0])/\(name.dropLast(3))-z.md",
      ].randomElement(using: &random) ?? path
    documents[new] = document
    return "rename \(path) to \(new)"
  }

  private mutating func changeSettings(with random: inout SeededRandom) -> String {
    let change = [
      ("title", "Another walk"), ("title", "Walk"), ("timeline", "oldest-first"), ("timeline", "newest-first"),
      ("unknown-records", "error"), ("unknown-records", "stub"), ("unknown-records", "stub"),
      ("base-url", "https://example.org/walk/"), ("marking", "GREEN"), ("marking", "CLEAR"), ("language", "fr"),
      ("language", "en"),
    ].randomElement(using: &random)
    guard let (key, value) = change else { return "nothing" }
    settings.removeAll { $0.key == key }
    settings.append((key, value))
    return "briefing.yml: \(key): \(value)"
  }

  private mutating func changeTemplate(with random: inout SeededRandom) -> String {
    let change: (String, String?)? = [
      ("Templates/theme.css", "body { color: teal }"), ("Templates/theme.css", "body { background: url(map.svg) }"),
      ("Templates/theme.css", nil), ("Templates/footer.mustache", "<footer>{{briefingTitle}}</footer>\n"),
      ("Templates/footer.mustache", "<footer>Ours</footer>\n"), ("Templates/footer.mustache", "{{#open}}"),
      ("Templates/footer.mustache", nil), ("Templates/README.md", "Read me"),
    ].randomElement(using: &random)
    guard let (path, text) = change else { return "nothing" }
    others[path] = text
    return "\(path): \(text ?? "none")"
  }

  private mutating func changeAsset(with random: inout SeededRandom) -> String {
    let path = ["Content/assets/map.svg", "Content/assets/plan.svg"].randomElement(using: &random) ?? ""
    let texts: [String?] = [
      "<svg xmlns=\"http://www.w3.org/2000/svg\"><image href=\"plan.svg\"/></svg>", "<svg/>", nil,
    ]
    others[path] = texts.randomElement(using: &random) ?? nil
    return "\(path): \(others[path] ?? "none")"
  }
}
