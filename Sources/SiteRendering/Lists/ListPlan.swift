/// How a record's lists are spread over its page and the pages on which they go on.
///
/// The record's own page shows the beginning of each list; the rests follow on the later pages, one list after the
/// other, so that no page grows with the number of times that a name occurs.
struct ListPlan: Sendable {
  /// By page, the part of each list that stands on it; the first is the record's own page.
  let pages: [[ListKind: Range<Int>]]

  /// How many entries a later page holds.
  static let pageLimit = 100

  init(_ lists: RecordLists) {
    var first: [ListKind: Range<Int>] = [:]
    var later: [[ListKind: Range<Int>]] = []
    var room = 0
    for list in ListKind.allCases {
      let count = lists.count(of: list)
      guard count > 0 else { continue }
      var position = min(count, list.firstPageLimit)
      first[list] = 0..<position
      while position < count {
        let isTaken = later.last?.keys.contains { $0.laterName == list.laterName } == true
        if room == 0 || isTaken {
          later.append([:])
          room = ListPlan.pageLimit
        }
        let end = min(count, position + room)
        later[later.count - 1][list] = position..<end
        room -= end - position
        position = end
      }
    }
    pages = [first] + later
  }

  /// The number, from 1, of the page on which a list goes on after the record's own; nil where it does not.
  func continuation(of list: ListKind) -> Int? {
    pages.dropFirst().firstIndex { $0[list] != nil }.map { $0 + 1 }
  }
}
