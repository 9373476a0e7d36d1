import BriefingModel
import Mustache

/// Every name of the briefing, under each of its spellings; the theme's script filters them.
struct SearchPage: TemplatePage {
  static let template = PageTemplate.search

  let path = Address.search

  /// One spelling of one record's name.
  private struct Entry: Sendable {
    var reference: RecordReference
    var key: CollationKey
    var isAlias: Bool
    var language: String?
  }

  func head(in site: SiteContext) -> PageHead {
    PageHead(title: site.words.search, section: .search, marking: site.briefing.settings.marking)
  }

  func fill(_ data: inout Object, in site: SiteContext) {
    let groups = IndexGroup.groups(of: entries(in: site)) { site.letter(of: $0.key) }
    data[.indexes] = site.sectionCounts()
    data[.letters] = site.letters([groups], of: path)
    data[.groups] = .list(
      groups.map { group in
        [
          .id: .text(group.id), .label: .text(group.label),
          .items: .list(group.entries.map { value(of: $0, in: site) }),
        ]
      })
  }

  private func entries(in site: SiteContext) -> [Entry] {
    var entries: [Entry] = []
    for kind in RecordKind.allCases {
      for index in 0..<site.briefing.count(of: kind) {
        let reference = RecordReference(kind, index)
        let name = site.briefing.name(of: reference)
        entries.append(Entry(reference: reference, key: site.collation.key(of: name), isAlias: false))
        var seen: Set<String> = [name]
        for alias in site.briefing.aliases(of: reference) where seen.insert(alias.name).inserted {
          entries.append(
            Entry(
              reference: reference, key: site.collation.key(of: alias.name), isAlias: true, language: alias.language))
        }
      }
    }
    return entries.sorted { ($0.key, $0.reference) < ($1.key, $1.reference) }
  }

  private func value(of entry: Entry, in site: SiteContext) -> Value {
    var fields = site.fields(entry.reference, name: entry.key.name)
    fields[.foreign] = site.foreign(entry.language)
    fields[.aliasOf] = entry.isAlias ? .text(site.briefing.name(of: entry.reference)) : .none
    return .object(fields)
  }
}
