extension ExtendedDate {
  /// What the `datetime` attribute of HTML's `time` element may say, or nil where HTML cannot say exactly this.
  ///
  /// A day, a month, a year or a date with a time, none of them qualified (HTML, section 2.3.5).
  public var machineForm: String? {
    guard case .point(let point) = form, point.qualification == .none else { return nil }
    switch point.value {
    case .day(let day) where day.year > 0: return day.text
    case .month(let year, _) where year > 0: return point.text
    case .year(let year) where year > 0: return padded(year, to: 4)
    case .moment(let moment) where moment.day.year > 0 && moment.second != 60 && moment.fractionDigits <= 3:
      return moment.text
    default: return nil
    }
  }
}
