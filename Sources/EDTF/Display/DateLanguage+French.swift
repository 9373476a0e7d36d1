extension DateLanguage {
  /// French: `10 janvier 2013`.
  public static let french = DateLanguage(
    tag: "fr",
    months: [
      "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
      "décembre",
    ],
    day: { $0 == 1 ? "1er" : String($0) },
    daysOfMonth: { days, month in days + " " + month },
    inYear: { text, year in text + " " + year },
    yearBeforeChrist: { "\($0) av. J.-C." },
    yearPart: frenchYearPart,
    decade: { "années \($0)" },
    yearBetween: { first, last in "entre \(first) et \(last)" },
    someDay: { text, granularity in
      granularity == .month && startsWithVowel(text) ? "un jour d’" + text : "un jour de " + text
    },
    someMonth: { year in "un mois de " + year },
    qualified: { text, qualification in
      switch qualification {
      case .none: text
      case .uncertain: text + " (date incertaine)"
      case .approximate: text + " (date approximative)"
      case .uncertainAndApproximate: text + " (date approximative et incertaine)"
      }
    },
    from: { text, granularity in
      switch granularity {
      case .moment, .day: "à partir du " + text
      case .decade: "à partir des " + text
      case .season: startsWithVowel(text) ? "à partir de l’" + text : "à partir du " + text
      default: startsWithVowel(text) ? "à partir d’" + text : "à partir de " + text
      }
    },
    until: { text, granularity in
      switch granularity {
      case .moment, .day: "jusqu’au " + text
      case .decade: "jusqu’aux " + text
      case .season: startsWithVowel(text) ? "jusqu’à l’" + text : "jusqu’au " + text
      case .month, .year: text.hasPrefix("un ") ? "jusqu’à " + text : "jusqu’en " + text
      default: "jusqu’à une année " + text
      }
    },
    endUnknown: "fin inconnue",
    startUnknown: "début inconnu",
    orEarlier: "ou avant",
    orLater: "ou après",
    or: { _ in "ou" },
    and: { _ in "et" })

  @Sendable private static func startsWithVowel(_ text: String) -> Bool {
    text.first.map { "aàâeéèêiîoôuûh".contains($0) } ?? false
  }

  @Sendable private static func frenchYearPart(_ part: YearPart, _ year: String?) -> String {
    let season = ["printemps", "été", "automne", "hiver"][part.number - 1]
    let ordinal = ["premier", "deuxième", "troisième", "quatrième"][part.number - 1]
    let inYear = year.map { " " + $0 } ?? ""
    return switch part.kind {
    case .season: season + inYear
    case .northernSeason: season + inYear + " (hémisphère nord)"
    case .southernSeason: season + inYear + " (hémisphère sud)"
    case .quarter: ordinal + " trimestre" + inYear
    case .third: ordinal + " quadrimestre" + inYear
    case .half: ordinal + " semestre" + inYear
    }
  }
}
