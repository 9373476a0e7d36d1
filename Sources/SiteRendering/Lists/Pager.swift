import Mustache

/// The links between the pages of one list.
enum Pager {
  /// The links on a page of a list, counted from 1; nothing on a list of one page.
  static func value(page: Int, of total: Int, path: String) -> Value {
    guard total > 1 else { return .none }
    func link(to number: Int, where isShown: Bool) -> Value { isShown ? .text(Address.later(number, of: path)) : .none }
    return [
      .number: .number(page), .total: .number(total),
      .first: link(to: 1, where: page > 1), .previous: link(to: page - 1, where: page > 1),
      .next: link(to: page + 1, where: page < total), .last: link(to: total, where: page < total),
    ]
  }
}
