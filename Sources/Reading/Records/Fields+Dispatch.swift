import BriefingModel

extension Fields {
  /// Reads the keys of a dispatch; `nil` where one is missing without which there is no dispatch.
  mutating func dispatch(id: String, under settings: Settings) -> Dispatch? {
    let context = context
    let title = required("title", write: "write the headline, such as title: Rebels take Konna")?.text()
    let outlet = required(
      "source",
      write:
        "write the id of the outlet that carried it, such as source: reuters for \(context.folder)/sources/reuters.md")
    let source = outlet?.reference(to: .source)
    let published = required("published", write: "write the date it was carried, such as published: 2013-01-11")?.date()
    let dateline = self["dateline"].flatMap { $0.dateline() }
    let wireField = self["wires"]
    let wires = wireField?.wires(besides: outlet) ?? []
    let byline = self["byline"]?.text()
    let language = self["language"]?.language()
    let url = self["url"]?.address()
    let archived = self["archived"]?.address()
    let retrieval = self["retrieved"]
    let retrieved = retrieval?.date()
    if let retrieved, let published, retrieved.isCertainlyBefore(published) {
      retrieval?.reportValue("“retrieved” lies before “published”", remedies: ["correct one of the two"])
    }
    let summary = self["summary"]?.text()
    let marking = self["marking"]?.marking()
    wireField?.reportWires(narrowerThan: marking ?? settings.marking)
    let isDraft = self["draft"]?.flag()
    let aliases = self["aliases"]?.oldAddresses() ?? []

    guard let source, let published else { return nil }
    var dispatch = Dispatch(id: id, title: title ?? id, source: source, published: published)
    dispatch.dateline = dateline
    dispatch.wires = wires
    dispatch.byline = byline
    dispatch.language = language
    dispatch.url = url
    dispatch.archived = archived
    dispatch.retrieved = retrieved
    dispatch.summary = summary
    dispatch.marking = marking ?? settings.marking
    dispatch.isDraft = isDraft ?? false
    dispatch.aliases = aliases
    return dispatch
  }
}

extension Field {
  /// Reads the place and the date that a dispatch was filed from.
  fileprivate func dateline() -> Dispatch.Dateline? {
    guard var fields = group("a dateline", Self.datelineWritten) else { return nil }
    let dateline = Dispatch.Dateline(place: fields["place"]?.reference(to: .place), date: fields["date"]?.date())
    fields.finish()
    return dateline
  }

  /// Returns a dateline in keys for one in words: `Bamako, 10 January` becomes `{place: bamako}`.
  private static func datelineWritten(_ text: String) -> String {
    let place = text.drop { $0 == "\"" }.prefix { $0 != "," && $0 != "\"" }
    return "{place: \(Identifier.suggestion(for: String(place)) ?? "bamako"), date: YYYY-MM-DD}"
  }

  /// Reads the sources that a dispatch credits besides the one that carried it.
  fileprivate func wires(besides source: Field?) -> [RecordReference] {
    var seen: Set<String> = []
    for item in items() {
      guard let id = item.rawText?.string,
        context.directory.resolve(id: id, kind: .source) != .withheld
      else { continue }
      if id == source?.rawText?.string {
        item.reportValue(
          "\(quoted(id)) is the dispatch's own source; its wires are the others that it credits",
          remedies: ["delete it"])
      } else if !seen.insert(id).inserted {
        item.reportValue("\(quoted(id)) stands among the wires twice", remedies: ["delete one of the two"])
      }
    }
    return references(to: .source)
  }

  /// Warns of wires that are for a narrower audience than their dispatch: in a build in which they are withheld the
  /// dispatch seems to have another origin.
  fileprivate func reportWires(narrowerThan marking: Marking) {
    for item in items() {
      guard let id = item.rawText?.string,
        case .found(let wire) = context.directory.resolve(id: id, kind: .source),
        context.directory.marking(of: wire) > marking
      else { continue }
      context.report(
        .withheldOrigin,
        "the dispatch is \(marking.label), and \(quoted(id)), which it credits, is "
          + "\(context.directory.marking(of: wire).label): without it the dispatch counts as an origin of its own",
        at: item.value.range,
        remedies: [
          "give the two the same marking, or accept that in a build for \(marking.rawValue) the dispatch counts as an origin "
            + "of its own"
        ])
    }
  }

  /// Reads the addresses under which a page stood before, from the site's root: `2013/konna.html`.
  fileprivate func oldAddresses() -> [String] {
    items().compactMap { item in
      guard let address = item.text() else { return nil }
      let parts = address.split(separator: "/", omittingEmptySubsequences: false)
      let inner = parts.dropFirst(parts.first == "" ? 1 : 0).dropLast(parts.last == "" && parts.count > 1 ? 1 : 0)
      let isPath = !inner.isEmpty && !inner.contains { ["", ".", ".."].contains($0) }
      let isUnsafe = address.unicodeScalars.contains {
        "?# \\".unicodeScalars.contains($0) || $0.value < 0x20 || $0.value == 0x7F
      }
      guard isPath, !isUnsafe, !address.contains("://") else {
        item.reportValue(
          "\(quoted(address)) is no address within the site", remedies: ["write a path such as 2013/konna.html"])
        return nil
      }
      return address
    }
  }
}
