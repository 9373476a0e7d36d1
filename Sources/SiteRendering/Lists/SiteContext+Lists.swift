import BriefingModel
import Mustache

extension SiteContext {
  /// Adds the beginnings of a record's lists, which stand on its own page.
  func fill(_ data: inout Object, with lists: RecordLists, of record: RecordReference, in plan: ListPlan<ListKind>) {
    let path = Address.record(record.kind, briefing.id(of: record))
    for list in ListKind.allCases {
      guard let range = plan.pages[0][list] else {
        data[list.name] = .none
        continue
      }
      var section = section(list, range, of: lists, of: record)
      let continuation = plan.continuation(of: list).map { Address.later($0, of: path) + "#" + list.laterName.text }
      section[.more] = Value(continuation)
      data[list.name] = .object(section)
    }
    data[.pager] = Pager.value(page: 1, of: plan.pages.count, path: path)
  }

  /// Adds the parts of a record's lists that stand on a later page; the record's own is page 1.
  func fill(
    _ data: inout Object, with lists: RecordLists, of record: RecordReference, in plan: ListPlan<ListKind>, page: Int
  ) {
    for list in ListKind.allCases { data[list.laterName] = .none }
    for (list, range) in plan.pages[page - 1] {
      var section: Object
      if list == .accounts {
        section = [
          .count: count(evidence.mentions[record].count), .groups: mentionGroups(lists.accounts[range], of: record),
        ]
      } else {
        section = self.section(list, range, of: lists, of: record)
      }
      section[.more] = .none
      data[list.laterName] = .object(section)
    }
    data[.pager] = Pager.value(
      page: page, of: plan.pages.count, path: Address.record(record.kind, briefing.id(of: record)))
  }

  private func section(
    _ list: ListKind, _ range: Range<Int>, of lists: RecordLists, of record: RecordReference
  ) -> Object {
    let number = list == .mentions ? evidence.mentions[record].count : lists.count(of: list)
    var section: Object = [.count: count(number)]
    switch list {
    case .accounts: section[.items] = .list(lists.accounts[range].map { account($0, of: record) })
    case .carried: section[.items] = .list(lists.carried[range].map(dispatchEntry))
    case .originated: section[.items] = .list(lists.originated[range].map(dispatchEntry))
    case .dispatches: section[.items] = .list(lists.dispatches[range].map(dispatchEntry))
    case .events: section[.items] = .list(lists.events[range].map(eventEntry))
    case .related: section[.items] = .list(lists.related[range].map { tie($0, to: record) })
    case .mentions: section[.groups] = mentionGroups(lists.contexts[range], of: record)
    }
    return section
  }
}
