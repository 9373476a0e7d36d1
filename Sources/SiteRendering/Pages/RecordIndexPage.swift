import BriefingModel
import Mustache

/// A page of the index of actors, of places or of sources, by the letter with which their names begin.
struct RecordIndexPage: TemplatePage {
  static let template = PageTemplate.recordIndex

  let kind: RecordKind
  /// Positions among the records of the kind, by letter.
  let groups: [IndexGroup<Int>]
  let letters: Value
  let number: Int
  let total: Int

  /// How many records stand on one page.
  static let pageLimit = 500

  var path: String { Address.later(number, of: Address.index(Section(kind))) }

  static func all(of kind: RecordKind, in site: SiteContext) -> [any Page] {
    let keyed = (0..<site.briefing.count(of: kind)).map { index in
      (index: index, key: site.collation.key(of: site.briefing[RecordReference(kind, index)].name))
    }
    let sorted = keyed.sorted { ($0.key, $0.index) < ($1.key, $1.index) }
    let keys = Dictionary(uniqueKeysWithValues: keyed.map { ($0.index, $0.key) })
    let groups = IndexGroup.groups(of: sorted.map(\.index)) { site.letter(of: keys[$0]) }
    let pages = IndexGroup.pages(of: groups, limit: pageLimit)
    let letters = site.letters(pages, of: Address.index(Section(kind)))
    return pages.enumerated().map { index, groups in
      RecordIndexPage(kind: kind, groups: groups, letters: letters, number: index + 1, total: pages.count)
    }
  }

  func head(in site: SiteContext) -> PageHead {
    let section = Section(kind)
    return PageHead(title: site.words.title(of: section), section: section, marking: site.highestMarking)
  }

  func fill(_ data: inout Object, in site: SiteContext) {
    data[.count] = site.count(site.briefing.count(of: kind))
    data[.letters] = letters
    data[.groups] = .list(
      groups.map { group in
        [
          .id: .text(group.id), .label: .text(group.label),
          .items: .list(group.entries.map { .object(entry(RecordReference(kind, $0), in: site)) }),
        ]
      })
    data[.pager] = Pager.value(page: number, of: total, path: Address.index(Section(kind)))
  }

  private func entry(_ reference: RecordReference, in site: SiteContext) -> Object {
    let aliases = site.briefing.aliases(of: reference).filter { $0.kind != .misspelling }.map(\.name)
    var fields = site.fields(reference)
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
