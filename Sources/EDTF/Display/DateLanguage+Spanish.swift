extension DateLanguage {
  /// Spanish: `10 de enero de 2013`.
  public static let spanish = DateLanguage(
    tag: "es",
    months: [
      "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre",
      "diciembre",
    ],
    day: { String($0) },
    daysOfMonth: { days, month in days + " de " + month },
    inYear: { text, year in text + " de " + year },
    yearBeforeChrist: { "\($0) a. C." },
    yearPart: spanishYearPart,
    decade: { "década de \($0)" },
    yearBetween: { first, last in "entre \(first) y \(last)" },
    someDay: { text, _ in "un día de " + text },
    someMonth: { year in "un mes de " + year },
    qualified: { text, qualification in
      switch qualification {
      case .none: text
      case .uncertain: text + " (fecha incierta)"
      case .approximate: text + " (fecha aproximada)"
      case .uncertainAndApproximate: text + " (fecha aproximada e incierta)"
      }
    },
    from: { text, granularity in "desde " + article(granularity) + text },
    until: { text, granularity in "hasta " + article(granularity) + text },
    endUnknown: "final desconocido",
    startUnknown: "comienzo desconocido",
    orEarlier: "o antes",
    orLater: "o después",
    // "o" and "y" give way before their own sound: "10 u 11", "verano e invierno".
    or: { text in ["o", "8", "11"].contains { text.hasPrefix($0) } ? "u" : "o" },
    and: { text in text.hasPrefix("i") ? "e" : "y" })

  @Sendable private static func article(_ granularity: Granularity) -> String {
    switch granularity {
    case .moment, .day: "el "
    case .decade: "la "
    default: ""
    }
  }

  @Sendable private static func spanishYearPart(_ part: YearPart, _ year: String?) -> String {
    let season = ["primavera", "verano", "otoño", "invierno"][part.number - 1]
    let ordinal = ["primer", "segundo", "tercer", "cuarto"][part.number - 1]
    let ofYear = year.map { " de " + $0 } ?? ""
    return switch part.kind {
    case .season: season + ofYear
    case .northernSeason: season + ofYear + " (hemisferio norte)"
    case .southernSeason: season + ofYear + " (hemisferio sur)"
    case .quarter: ordinal + " trimestre" + ofYear
    case .third: ordinal + " cuatrimestre" + ofYear
    case .half: ordinal + " semestre" + ofYear
    }
  }
}
