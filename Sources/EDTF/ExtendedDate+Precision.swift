extension ExtendedDate {
  /// How precisely the date is known.
  public var granularity: Granularity {
    switch form {
    case .point(let point): point.granularity
    case .interval: .interval
    case .oneOf: .oneOf
    case .allOf: .allOf
    }
  }

  /// Whether any date in it is an estimate (`~` or `%`).
  public var isApproximate: Bool { form.points.contains { $0.qualification.isApproximate } }

  /// Whether any date in it is doubted (`?` or `%`).
  public var isUncertain: Bool { form.points.contains { $0.qualification.isUncertain } }

  /// The day and time, where it is a single date with a time.
  public var moment: Moment? {
    guard case .point(let point) = form, case .moment(let moment) = point.value else { return nil }
    return moment
  }

  /// The point in time, where it is a single date with a time.
  public var instant: Instant? { moment?.instant }

  /// Whether it can be, or include, that day.
  public func overlaps(_ day: Day) -> Bool { overlaps(day...day) }

  /// Whether it can be, or include, one of these days.
  public func overlaps(_ days: ClosedRange<Day>) -> Bool {
    form.extents.contains { $0.overlaps(days) }
  }

  /// Whether no day that it can mean lies outside these days.
  public func lies(within days: ClosedRange<Day>) -> Bool {
    guard let earliest, let latest else { return false }
    return days.lowerBound <= earliest && latest <= days.upperBound
  }
}
