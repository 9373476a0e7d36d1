/// The words of one language for dates; a new language is one file with a table such as `DateLanguage+English.swift`.
///
/// The pieces are the smallest ones, and `DateWording` puts them together. A piece is given the granularity of the date
/// in its text where a language may need another word for a day than for a year.
public struct DateLanguage: Sendable {
  /// The primary BCP 47 subtag, such as `en`.
  public let tag: String

  /// The twelve months, from January on.
  let months: [String]

  /// The number of a day as it stands before a month's name.
  let day: @Sendable (Int) -> String

  /// One or several numbers of days, and the name of their month.
  let daysOfMonth: @Sendable (String, String) -> String

  /// A month, with or without a day, and its year.
  let inYear: @Sendable (String, String) -> String

  /// A year before 1, counted backwards from 1 BC.
  let yearBeforeChrist: @Sendable (Int) -> String

  /// A season, quarter or other part of a year, and the year where it is to be said.
  let yearPart: @Sendable (YearPart, String?) -> String

  /// The ten years from that one on.
  let decade: @Sendable (Int) -> String

  /// An unknown year from the first to the last.
  let yearBetween: @Sendable (Int, Int) -> String

  /// A day of that month or year, which is not known.
  let someDay: @Sendable (String, Granularity) -> String

  /// A month of that year, which is not known.
  let someMonth: @Sendable (String) -> String

  /// An uncertain or approximate date.
  let qualified: @Sendable (String, Qualification) -> String

  /// An interval that goes on.
  let from: @Sendable (String, Granularity) -> String

  /// An interval that always was.
  let until: @Sendable (String, Granularity) -> String

  /// What is said of an interval's end, or its start, that exists and is not known.
  let endUnknown, startUnknown: String

  /// What follows a date that means any before it too, or any after it.
  let orEarlier, orLater: String

  /// The word before the last member of a set of which one is meant, given that member.
  let or: @Sendable (String) -> String

  /// The word before the last member of a set of which all are meant, given that member.
  let and: @Sendable (String) -> String

  /// All languages that dates can be displayed in, by tag.
  public static let all: [DateLanguage] = [.german, .english, .spanish, .french]

  /// The language of a BCP 47 tag such as `fr-ML`, by its primary subtag; nil where dates do not speak it.
  public static func named(_ tag: String) -> DateLanguage? {
    let primary = tag.split { $0 == "-" || $0 == "_" }.first?.lowercased()
    return all.first { $0.tag == primary }
  }
}
