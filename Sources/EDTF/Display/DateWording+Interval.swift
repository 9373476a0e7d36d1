extension DateWording {
  func interval(_ start: ExtendedDate.Bound, _ end: ExtendedDate.Bound) -> String {
    switch (start, end) {
    case (.date(let first), .date(let last)): range(first, last)
    case (.date(let first), .open): language.from(point(first), first.granularity)
    case (.date(let first), _): language.from(point(first), first.granularity) + ", " + language.endUnknown
    case (.open, .date(let last)): language.until(point(last), last.granularity)
    case (_, .date(let last)): language.until(point(last), last.granularity) + ", " + language.startUnknown
    // No date has this form: it would have no place in an order.
    case (_, _): language.startUnknown + ", " + language.endUnknown
    }
  }

  private func range(_ first: DatePoint, _ last: DatePoint) -> String {
    if first == last { return point(first) }
    if let times = timesOfOneDay(first, last) { return times }
    let shared = SharedPart(of: [first, last])
    return text(range(first, last, without: shared), with: shared)
  }

  /// `11 January 2013, 09:30–11:00 UTC`.
  private func timesOfOneDay(_ first: DatePoint, _ last: DatePoint) -> String? {
    guard first.qualification == .none, last.qualification == .none, case .moment(let start) = first.value,
      case .moment(let end) = last.value, start.day == end.day, start.offset == end.offset
    else { return nil }
    return day(start.day) + ", " + clock(start) + "–" + clock(end) + " " + zone(start)
  }
}
