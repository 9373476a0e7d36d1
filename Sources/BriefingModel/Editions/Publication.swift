import EDTF

/// Whether something had been published by a date.
public enum Publication: Sendable, Hashable {
  /// It had been, whichever of its days is meant.
  case certain
  /// It may have been.
  case possible
  /// It had not been.
  case later
}

extension ExtendedDate {
  /// Returns whether what was published at this date had been by the end of another.
  ///
  /// Days decide, those that each date names in its own offset from UTC; a doubt about a date (`?`, `~`) does not move them.
  /// Two moments compare as moments. Of a day without a time nobody knows whether it came before a moment of it.
  public func publication(by end: ExtendedDate) -> Publication {
    if let instant, let end = end.instant { return instant <= end ? .certain : .later }
    guard let last = end.latest else { return .certain }
    let lastSureDay = end.instant == nil ? last : last.advanced(by: -1)
    if let latest, latest <= lastSureDay { return .certain }
    return earliest.map { $0 > last } == true ? .later : .possible
  }
}
