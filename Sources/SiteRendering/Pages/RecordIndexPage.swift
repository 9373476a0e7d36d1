import BriefingModel
import Mustache

/// A page of the index of actors, of places or of sources, by the letter with which their names begin.
struct RecordIndexPage: TemplatePage {
  static let template = PageTemplate.recordIndex

  let kind: RecordKind
  let index: NameIndex
  let number: Int

  var path: String { Address.later(number, of: index.path) }

  static func all(of kind: RecordKind, in site: SiteContext) -> [any Page] {
    let index = NameIndex(
      of: kind, 0..<site.briefing.count(of: kind), at: Address.index(Section(kind)), in: site)
    return index.pages.indices.map { RecordIndexPage(kind: kind, index: index, number: $0 + 1) }
  }

  func head(in site: SiteContext) -> PageHead {
    let section = Section(kind)
    let title = site.words.title(site.words.title(of: section), page: number)
    return PageHead(title: title, section: section, marking: site.briefing.settings.marking)
  }

  func fill(_ data: inout Object, in site: SiteContext) {
    data[.count] = site.count(index.count)
    index.fill(&data, page: number) { entry(RecordReference(kind, $0), in: site) }
  }

  private func entry(_ reference: RecordReference, in site: SiteContext) -> Object {
    let aliases = site.briefing.aliases(of: reference).filter { $0.kind != .misspelling }.map(\.name)
    var fields: Object = [.base: site.reference(reference)]
    fields[.type] = Value(site.briefing.type(of: reference, site.words))
    fields[.aliases] = Value(aliases.isEmpty ? nil : aliases.joined(separator: ", "))
    fields[.stub] = .flag(site.briefing[reference].isStub)
    fields[.count] = site.count(site.evidence.mentions[reference].count)
    return fields
  }
}

extension Briefing {
  /// The other names of a record.
  func aliases(of reference: RecordReference) -> [Alias] {
    switch reference.kind {
    case .actor: actors[reference.index].aliases
    case .place: places[reference.index].aliases
    case .event, .source: []
    }
  }

  /// What a record is, in words.
  func type(of reference: RecordReference, _ words: Words) -> String? {
    switch reference.kind {
    case .actor: actors[reference.index].type.map(words.type)
    case .place: places[reference.index].type
    case .event: events[reference.index].type
    case .source: sources[reference.index].sourceKind?.rawValue
    }
  }
}

extension SiteContext {
  /// The heading of an index under which a name stands, and its anchor.
  func letter(of key: CollationKey?) -> (label: String, id: String) {
    guard let letter = key.flatMap(collation.letter) else { return (words.otherNames, "letter-other") }
    return (letter, "letter-" + letter.lowercased())
  }

  /// The links to the letters of an index; nothing where there is but one.
  func letters<Entry>(_ pages: [[IndexGroup<Entry>]], of path: String) -> Value {
    var seen: Set<String> = []
    var links: [Value] = []
    for (index, groups) in pages.enumerated() {
      for group in groups where seen.insert(group.id).inserted {
        let path = Address.later(index + 1, of: path) + "#" + PercentEncoding.encode(path: group.id)
        links.append([.label: .text(group.label), .path: .text(path)])
      }
    }
    return links.count > 1 ? list(links) : .none
  }
}
