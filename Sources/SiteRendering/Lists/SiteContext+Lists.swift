import BriefingModel
import Mustache

extension SiteContext {
  /// Adds the parts of a record's lists that stand on one of its pages, counted from 1, and the links between them.
  func fill(_ data: inout Object, with lists: RecordLists, of record: RecordReference, page: Int, in plan: ListPlan) {
    let path = Address.record(record.kind, briefing[record].id)
    for list in ListKind.allCases {
      guard let range = plan.pages[page - 1][list] else {
        data[list.name] = .none
        continue
      }
      var section = items(of: list, range, in: lists, of: record)
      let continuation = page == 1 ? plan.continuation(of: list) : nil
      section[.more] = Value(continuation.map { Address.later($0, of: path) + "#" + list.name.text })
      data[list.name] = .object(section)
    }
    data[.pager] = Pager.value(page: page, of: plan.pages.count, path: path)
  }

  private func items(
    of list: ListKind, _ range: Range<Int>, in lists: RecordLists, of record: RecordReference
  ) -> Object {
    let number = list == .mentions ? evidence.mentions[record].count : lists.count(of: list)
    var section: Object = [.count: count(number)]
    switch list {
    case .accounts: section[.items] = .list(lists.accounts[range].map { account($0, of: record) })
    case .carried: section[.items] = .list(lists.carried[range].map(dispatchEntry))
    case .originated: section[.items] = .list(lists.originated[range].map(dispatchEntry))
    case .dispatches: section[.items] = .list(lists.dispatches[range].map(dispatchEntry))
    case .events: section[.items] = .list(lists.events[range].map(eventEntry))
    case .claims: section[.items] = .list(lists.claims[range].map { [.html: .markup(claimFigure($0))] })
    case .mentions: section[.groups] = mentionGroups(lists.contexts[range], of: record)
    }
    return section
  }
}
