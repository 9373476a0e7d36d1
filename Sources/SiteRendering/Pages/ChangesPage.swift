import BriefingModel
import Mustache

/// A page of what is new or has changed since a date, by kind; only editions that ask for it have one.
struct ChangesPage: TemplatePage {
  static let template = PageTemplate.changes

  /// The changes, by kind.
  let groups: [IndexGroup<Change>]
  let kinds: Value
  let count: Int
  let number: Int
  let total: Int

  /// How many changes stand on one page.
  static let pageLimit = 100

  var path: String { Address.later(number, of: Address.changes) }

  static func all(in site: SiteContext) -> [any Page] {
    guard let changes = site.evidence.changes?.all else { return [] }
    let groups = IndexGroup.groups(of: changes) { change in
      (site.words.changeKinds[change.kind]?.heading ?? "", change.kind.rawValue)
    }
    let pages = IndexGroup.pages(of: groups, limit: pageLimit)
    let kinds = site.kinds(of: changes, on: pages)
    return pages.enumerated().map { index, groups in
      ChangesPage(groups: groups, kinds: kinds, count: changes.count, number: index + 1, total: pages.count)
    }
  }

  func head(in site: SiteContext) -> PageHead {
    let title = site.words.title(site.words.changes, page: number)
    return PageHead(title: title, section: .changes, marking: site.briefing.settings.marking)
  }

  func fill(_ data: inout Object, in site: SiteContext) {
    data[.count] = site.count(count)
    data[.kinds] = kinds
    data[.groups] = .list(
      groups.map { group in
        [.id: .text(group.id), .label: .text(group.label), .items: .list(group.entries.map(site.item))]
      })
    data[.pager] = Pager.value(page: number, of: total, path: Address.changes)
  }
}

extension SiteContext {
  /// How many changes there are of each kind, with links to them; nothing where there is but one kind.
  fileprivate func kinds(of changes: [Change], on pages: [[IndexGroup<Change>]]) -> Value {
    let counts = Dictionary(grouping: changes, by: \.kind).mapValues(\.count)
    guard counts.count > 1 else { return .none }
    return list(
      Change.Kind.allCases.compactMap { kind in
        guard let count = counts[kind], let words = words.changeKinds[kind] else { return nil }
        let page = pages.firstIndex { $0.contains { $0.id == kind.rawValue } } ?? 0
        return [
          .label: .text(count == 1 ? words.one : words.several), .number: .text(self.words.number(count)),
          .path: .text(Address.later(page + 1, of: Address.changes) + "#" + kind.rawValue),
        ]
      })
  }
}
