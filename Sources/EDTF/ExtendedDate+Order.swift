extension ExtendedDate: Comparable, CustomStringConvertible {
  /// The canonical EDTF text.
  public var description: String { text }

  /// A total order: by the day it is filed under, then the narrower first, then by time, then by text.
  ///
  /// A day without a time comes before its times, and an open or unknown end comes last. Times on one day compare as
  /// instants; days are those of the offsets written, so that the order agrees with what is displayed.
  public static func < (left: ExtendedDate, right: ExtendedDate) -> Bool {
    if left.anchor != right.anchor { return left.anchor < right.anchor }
    if left == right { return false }
    if left.latest != right.latest { return isBefore(left.latest, right.latest, whereNilComesFirst: false) }
    if left.instant != right.instant { return isBefore(left.instant, right.instant, whereNilComesFirst: true) }
    return left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
  }

  private static func isBefore<Value: Comparable>(_ left: Value?, _ right: Value?, whereNilComesFirst: Bool) -> Bool {
    switch (left, right) {
    case (let left?, let right?): left < right
    case (nil, nil): false
    case (nil, _?): whereNilComesFirst
    case (_?, nil): !whereNilComesFirst
    }
  }
}
