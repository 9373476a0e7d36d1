/// How precisely a date is known, from the finest to the coarsest.
public enum Granularity: Int, Sendable, Hashable, Comparable, CaseIterable {
  /// A day with a time.
  case moment
  /// A day.
  case day
  /// A month, or some day in a month.
  case month
  /// A season, quarter or other part of a year.
  case season
  /// A year, or some day or month in a year.
  case year
  /// Ten years.
  case decade
  /// A hundred years.
  case century
  /// From one date to another.
  case interval
  /// One of several dates.
  case oneOf
  /// All of several dates.
  case allOf

  /// Whether one is finer than the other.
  public static func < (left: Granularity, right: Granularity) -> Bool { left.rawValue < right.rawValue }
}
