import Mustache

/// Lists that begin on one page and go on on later ones, in the order in which the page shows them.
protocol PagedList: CaseIterable, Hashable, Sendable {
  /// The name under which the list goes on on later pages; those that share one never share a page.
  var laterName: Name { get }
  /// How many entries the first page shows before the list goes on elsewhere.
  var firstPageLimit: Int { get }
}

/// How lists are spread over a page and the pages on which they go on.
///
/// The first page shows the beginning of each list; the rests follow on the later pages, one list after the other, so
/// that no page grows with the number of times that a name occurs.
struct ListPlan<List: PagedList>: Sendable {
  /// By page, the part of each list that stands on it.
  let pages: [[List: Range<Int>]]

  /// How many entries a later page holds.
  static var pageLimit: Int { 100 }

  /// Plans the pages of lists that are so long.
  init(length: (List) -> Int) {
    var first: [List: Range<Int>] = [:]
    var later: [[List: Range<Int>]] = []
    var room = 0
    for list in List.allCases {
      let count = length(list)
      guard count > 0 else { continue }
      var position = min(count, list.firstPageLimit)
      first[list] = 0..<position
      while position < count {
        let isTaken = later.last?.keys.contains { $0.laterName == list.laterName } == true
        if room == 0 || isTaken {
          later.append([:])
          room = Self.pageLimit
        }
        let end = min(count, position + room)
        later[later.count - 1][list] = position..<end
        room -= end - position
        position = end
      }
    }
    pages = [first] + later
  }

  /// The number, from 1, of the page on which a list goes on after the first; nil where it does not.
  func continuation(of list: List) -> Int? {
    pages.dropFirst().firstIndex { $0[list] != nil }.map { $0 + 1 }
  }
}
