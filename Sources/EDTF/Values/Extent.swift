/// The first and the last day that a date can mean, nil on a side that is open or unknown.
struct Extent: Sendable, Hashable {
  let earliest: Day?
  let latest: Day?

  func overlaps(_ days: ClosedRange<Day>) -> Bool {
    if let earliest, earliest > days.upperBound { return false }
    if let latest, latest < days.lowerBound { return false }
    return true
  }

  /// The extent that holds all of them.
  static func union(of extents: [Extent]) -> Extent {
    let starts = extents.map(\.earliest)
    let ends = extents.map(\.latest)
    return Extent(
      earliest: starts.contains(nil) ? nil : starts.compactMap(\.self).min(),
      latest: ends.contains(nil) ? nil : ends.compactMap(\.self).max())
  }
}
