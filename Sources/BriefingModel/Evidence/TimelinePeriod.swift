import EDTF

/// A day, month or longer period of the timeline with what stands under it.
///
/// A date stands under the period that it names, never under a day that it does not: `2013-01` under its month, an
/// interval or a set under the period in which it begins. Dispatches stand under the date they were carried.
public struct TimelinePeriod: Sendable, Hashable {
  /// The period: a day, a month, a season, a year, a decade or a century, without qualification.
  public let date: ExtendedDate
  /// The events under it, in order: positions in ``Briefing/events``.
  public fileprivate(set) var events: [Int] = []
  /// The dispatches under it, in order: positions in ``Briefing/dispatches``.
  public fileprivate(set) var dispatches: [Int] = []

  /// How many events and dispatches stand under it.
  public var count: Int { events.count + dispatches.count }

  /// All periods with something under them, from the oldest to the newest; of those that begin on one day, the
  /// longest first.
  static func all(in briefing: Briefing, _ order: EventOrder) -> [TimelinePeriod] {
    var periods: [String: TimelinePeriod] = [:]
    var names: [String: String] = [:]
    func name(of date: ExtendedDate) -> String {
      if let known = names[date.text] { return known }
      let period = date.period
      names[date.text] = period.text
      if periods[period.text] == nil { periods[period.text] = TimelinePeriod(date: period) }
      return period.text
    }
    for event in order.all {
      guard let date = briefing.events[event].date else { continue }
      periods[name(of: date)]?.events.append(event)
    }
    for position in briefing.dispatches.indices {
      periods[name(of: briefing.dispatches[position].published)]?.dispatches.append(position)
    }
    return periods.values.sorted { $0.date.beginsBefore($1.date) }
  }
}

extension ExtendedDate {
  /// The period under which a timeline files the date.
  public var period: ExtendedDate {
    guard let point = openingPoint else { return ExtendedDate(anchor) }
    switch point.value {
    case .moment(let moment): return ExtendedDate(moment.day)
    case .day(let day): return ExtendedDate(day)
    default: break
    }
    var text = Substring(point.text)
    if let last = text.last, "?~%".contains(last) { text.removeLast() }
    while text.hasSuffix("-XX") { text.removeLast(3) }
    return ExtendedDate(wellFormed: String(text)) ?? ExtendedDate(anchor)
  }

  /// The date in it that decides under which period it is filed.
  private var openingPoint: DatePoint? {
    switch form {
    case .point(let point): return point
    case .interval(.date(let point), _), .interval(_, .date(let point)): return point
    case .interval: return nil
    case .oneOf(let members), .allOf(let members):
      let points = members.compactMap { member in
        switch member {
        case .date(let point), .upTo(let point), .onward(let point), .range(let point, _): point
        }
      }
      return points.min { ($0.earliest, $0.latest) < ($1.earliest, $1.latest) }
    }
  }

  /// Whether, as a period, it stands before another: it begins earlier, or on the same day and is longer.
  func beginsBefore(_ other: ExtendedDate) -> Bool {
    if anchor != other.anchor { return anchor < other.anchor }
    if latest != other.latest { return other < self }
    return text.utf8.lexicographicallyPrecedes(other.text.utf8)
  }
}
