extension DateLanguage {
  /// English, day before month: `10 January 2013`.
  public static let english = DateLanguage(
    tag: "en",
    months: [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
      "December",
    ],
    day: { String($0) },
    daysOfMonth: { days, month in days + " " + month },
    inYear: { text, year in text + " " + year },
    yearBeforeChrist: { "\($0) BC" },
    yearPart: englishYearPart,
    decade: { "\($0)s" },
    yearBetween: { first, last in "between \(first) and \(last)" },
    someDay: { text, _ in "some day in " + text },
    someMonth: { year in "some month in " + year },
    qualified: { text, qualification in
      (qualification.isApproximate ? "about " : "") + text + (qualification.isUncertain ? " (uncertain)" : "")
    },
    from: { text, _ in "from " + text },
    until: { text, _ in "until " + text },
    endUnknown: "end unknown",
    startUnknown: "start unknown",
    orEarlier: "or earlier",
    orLater: "or later",
    or: { _ in "or" },
    and: { _ in "and" })

  @Sendable private static func englishYearPart(_ part: YearPart, _ year: String?) -> String {
    let season = ["spring", "summer", "autumn", "winter"][part.number - 1]
    let ordinal = ["first", "second", "third", "fourth"][part.number - 1]
    let inYear = year.map { " " + $0 } ?? ""
    let ofYear = year.map { " of " + $0 } ?? ""
    return switch part.kind {
    case .season: season + inYear
    case .northernSeason: season + inYear + " (northern hemisphere)"
    case .southernSeason: season + inYear + " (southern hemisphere)"
    case .quarter: ordinal + " quarter" + ofYear
    case .third: ordinal + " third" + ofYear
    case .half: ordinal + " half" + ofYear
    }
  }
}
