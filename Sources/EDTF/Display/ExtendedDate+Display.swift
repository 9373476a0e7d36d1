extension ExtendedDate {
  /// The date in words, never more precise than it was given: `about January 2013`, `10 or 11 January 2013`.
  ///
  /// Times are told at the offset they were written with. `year` is one that a heading above already names: it is left
  /// out where the date lies in it and has a month, as in `10 January`.
  public func display(in language: DateLanguage = .english, under year: Int? = nil) -> String {
    let wording = DateWording(language: language, headingYear: year)
    return switch form {
    case .point(let point): wording.point(point)
    case .interval(let start, let end): wording.interval(start, end)
    case .oneOf(let members): wording.oneOf(members)
    case .allOf(let members): wording.allOf(members)
    }
  }
}
