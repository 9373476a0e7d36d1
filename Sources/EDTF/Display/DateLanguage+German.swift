extension DateLanguage {
  /// German: `10. Januar 2013`.
  public static let german = DateLanguage(
    tag: "de",
    months: [
      "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November",
      "Dezember",
    ],
    day: { "\($0)." },
    daysOfMonth: { days, month in days + " " + month },
    inYear: { text, year in text + " " + year },
    yearBeforeChrist: { "\($0) v. Chr." },
    yearPart: germanYearPart,
    decade: { "\($0)er-Jahre" },
    yearBetween: { first, last in "zwischen \(first) und \(last)" },
    someDay: { text, granularity in granularity == .year ? "ein Tag im Jahr " + text : "ein Tag im " + text },
    someMonth: { year in "ein Monat im Jahr " + year },
    qualified: { text, qualification in
      (qualification.isApproximate ? "etwa " : "") + text + (qualification.isUncertain ? " (unsicher)" : "")
    },
    from: { text, _ in "ab " + text },
    until: { text, _ in "bis " + text },
    endUnknown: "Ende unbekannt",
    startUnknown: "Beginn unbekannt",
    orEarlier: "oder früher",
    orLater: "oder später",
    or: { _ in "oder" },
    and: { _ in "und" })

  @Sendable private static func germanYearPart(_ part: YearPart, _ year: String?) -> String {
    let season = ["Frühling", "Sommer", "Herbst", "Winter"][part.number - 1]
    let number = "\(part.number). "
    let inYear = year.map { " " + $0 } ?? ""
    return switch part.kind {
    case .season: season + inYear
    case .northernSeason: season + inYear + " (Nordhalbkugel)"
    case .southernSeason: season + inYear + " (Südhalbkugel)"
    case .quarter: number + "Quartal" + inYear
    case .third: number + "Jahresdrittel" + inYear
    case .half: number + "Halbjahr" + inYear
    }
  }
}
