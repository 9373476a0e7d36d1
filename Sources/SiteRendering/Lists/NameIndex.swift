import BriefingModel
import Mustache

/// Records of one kind by the letter with which their names begin, spread over the pages of an index.
struct NameIndex: Sendable {
  /// The address of the first page.
  let path: String
  /// How many records there are.
  let count: Int
  /// Positions among the records of the kind, by page and by letter.
  let pages: [[IndexGroup<Int>]]
  private let letters: Value

  /// How many records stand on one page.
  static let pageLimit = 500

  init(of kind: RecordKind, _ records: some Sequence<Int>, at path: String, in site: SiteContext) {
    let keyed = records.map { index in
      (index: index, key: site.collation.key(of: site.briefing.name(of: RecordReference(kind, index))))
    }
    let sorted = keyed.sorted { ($0.key, $0.index) < ($1.key, $1.index) }
    let keys = Dictionary(uniqueKeysWithValues: keyed.map { ($0.index, $0.key) })
    let groups = IndexGroup.groups(of: sorted.map(\.index)) { site.letter(of: keys[$0]) }
    self.path = path
    count = keyed.count
    pages = IndexGroup.pages(of: groups, limit: NameIndex.pageLimit)
    letters = site.letters(pages, of: path)
  }

  /// Adds the part of the index that stands on a page, counted from 1.
  func fill(_ data: inout Object, page: Int, entry: (Int) -> Object) {
    data[.letters] = letters
    data[.groups] = .list(
      pages[page - 1].map { group in
        [
          .id: .text(group.id), .label: .text(group.label),
          .items: .list(group.entries.map { .object(entry($0)) }),
        ]
      })
    data[.pager] = Pager.value(page: page, of: pages.count, path: path)
  }
}
