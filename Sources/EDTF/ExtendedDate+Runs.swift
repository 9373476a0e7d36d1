extension ExtendedDate {
  /// The runs of days that it can mean, as far as they lie within a range; a side that is open or unknown reaches to its
  /// end.
  ///
  /// A set has a run for each of its members, so that what lies between them is not in it.
  public func runs(within days: ClosedRange<Day>) -> [ClosedRange<Day>] {
    form.extents.compactMap { extent in
      let first = max(extent.earliest ?? days.lowerBound, days.lowerBound)
      let last = min(extent.latest ?? days.upperBound, days.upperBound)
      return first <= last ? first...last : nil
    }
  }

  /// The date of a run of days: `2013-01-10/2013-01-12`, or the day itself where it is one.
  public init(_ days: ClosedRange<Day>) {
    let (first, last) = (ExtendedDate(days.lowerBound), ExtendedDate(days.upperBound))
    guard days.count > 1, case .point(let start) = first.form, case .point(let end) = last.form,
      let interval = ExtendedDate(.interval(start: .date(start), end: .date(end)))
    else {
      self = first
      return
    }
    self = interval
  }
}
