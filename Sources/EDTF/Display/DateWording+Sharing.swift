/// What several dates have in common, and is said once at the end: `10–12 January 2013`.
enum SharedPart {
  case nothing
  /// `10 January – 3 February 2013`, `March–April 2012`.
  case year(Int)
  /// `10 or 11 January 2013`.
  case month(year: Int, month: Int)

  /// Qualified dates share nothing, as what is said at the end would seem to be qualified too.
  init(of points: [DatePoint]) {
    let isPlain = points.allSatisfy { $0.qualification == .none }
    let dates = points.compactMap { $0.yearAndMonth }
    let granularities = Set(points.map(\.granularity))
    guard isPlain, let first = dates.first, dates.count == points.count, granularities.count == 1,
      dates.allSatisfy({ $0.year == first.year })
    else {
      self = .nothing
      return
    }
    let isOneMonth = granularities == [.day] && dates.allSatisfy { $0.month == first.month }
    self = isOneMonth ? .month(year: first.year, month: first.month) : .year(first.year)
  }
}

extension DatePoint {
  /// The year and month of a day or of a month.
  fileprivate var yearAndMonth: (year: Int, month: Int)? {
    switch value {
    case .day(let day): (day.year, day.month)
    case .month(let year, let month): (year, month)
    default: nil
    }
  }
}

extension DateWording {
  /// A date without what it shares with its neighbours.
  func point(_ point: DatePoint, without shared: SharedPart) -> String {
    switch (shared, point.value) {
    case (.month, .day(let day)): language.day(day.day)
    case (.year, .day(let day)): language.daysOfMonth(language.day(day.day), monthName(day.month))
    case (.year, .month(_, let month)): monthName(month)
    default: self.point(point)
    }
  }

  /// The text with what its dates share.
  func text(_ text: String, with shared: SharedPart) -> String {
    switch shared {
    case .nothing: text
    case .year(let year): inYear(text, year)
    case .month(let year, let month): inYear(language.daysOfMonth(text, monthName(month)), year)
    }
  }

  /// From one to the other: the dash has spaces around it where an end has spaces inside it.
  func range(_ first: DatePoint, _ last: DatePoint, without shared: SharedPart) -> String {
    let ends = [first, last].map { point($0, without: shared) }
    let isTight = !ends.contains { $0.contains(" ") }
    return ends.joined(separator: isTight ? "–" : " – ")
  }
}
