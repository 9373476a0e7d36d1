import BriefingModel
import EDTF

/// The words that pages say of themselves, in one language; ``english`` is the only table so far.
///
/// Words that stand in one place of a page stand in its template; these are the values that code puts in.
struct Words: Sendable {
  var timeline, dispatches, events, claims, actors, places, sources, differences, about, search, coverage: String
  var notFound: String
  var dispatch, actor, place, event, source: String
  var changes: String
  var changeKinds: [Change.Kind: ChangeWords]
  var changeMarks: [Changes.Mark: String]
  /// What is counted where the origins of an event have become more.
  var independentOrigins: String
  var from, to: String
  var undated: String
  /// The title of the page of what differs.
  var accountsDiffer: String
  /// What is said of figures that are compared.
  var agreement: [Agreement: String]
  /// What is said of an event that a claim disputes.
  var disputed: String
  /// Before the one end of a range that has no other.
  var atLeast: String
  var atMost: String
  var otherNames: String
  var and, or: String
  var deskNote, internalNote: String
  var tip, important, warning, caution: String
  var speakerNotNamed: String
  /// “Link to paragraph”, before its number.
  var linkToParagraph: String
  /// Around a mention's manner and certainty.
  var asManner, certainty: String
  /// Before the right name, of a mention that is misspelt.
  var misspellingOf: String
  /// The title of a later page of a list, after the record's name.
  var page: String
  /// By granularity, from the month up.
  var precision: [Granularity: String]
  var groupSeparator: String
  var reliability: [Source.Reliability: String]
  /// From 1 to 6.
  var credibility: [String]
  var north, south, east, west: String
  var low, medium, high: String
  var aliasKinds: [Alias.Kind: String]
  var coordinatePrecision: [Place.Precision: String]
  /// The link to all claims, and the lists of those that say no speaker or no event.
  var allClaims, claimsWithoutSpeaker, claimsWithoutEvent: String
  /// By what claims are found: what its names are, and the title of their list.
  var claimFilters: [ClaimFilter: (names: String, title: String)]
  /// What is counted on the start page: one of a section, and several.
  var counted: [Section: (one: String, several: String)]
  /// Names of languages by their primary subtag.
  var languages: [String: String]
}

/// What the changes of one kind are called.
struct ChangeWords: Sendable {
  /// The heading over all of them.
  var heading: String
  /// What stands before a single one in a row.
  var title: String
  /// What is counted: one of them, and several.
  var one, several: String
}

extension Words {
  /// The title of a page of a list, which says of later pages which they are.
  func title(_ title: String, page number: Int) -> String {
    number == 1 ? title : title + ", " + page + " " + String(number)
  }

  /// A whole number with its digits in groups.
  func number(_ number: Int) -> String {
    (0..<1_000).contains(number) ? String(number) : grouped(digits: String(number))
  }

  /// A figure as it was written, its digits in groups, a range with a dash and a date in words.
  func figure(_ figure: Figure, dates language: DateLanguage) -> String {
    switch figure.value {
    case .text: figure.text
    case .date(let date): date.display(in: language)
    case .number where figure.text.utf8.count <= 3: figure.text
    // A year has no groups of digits.
    case .number where Words.isYear(figure.measure): figure.text
    case .number: grouped(digits: figure.text)
    case .range(let range) where range.upperBound == .infinity:
      atLeast + " " + grouped(digits: String(figure.text.dropLast(2)))
    case .range(let range) where range.lowerBound == -.infinity:
      atMost + " " + grouped(digits: String(figure.text.dropFirst(2)))
    case .range: grouped(range: figure.text)
    }
  }

  /// Whether a measure is a year or a date, which have no groups of digits.
  private static func isYear(_ measure: String) -> Bool {
    measure.utf8.count == 4 && ["date", "year"].contains(measure.lowercased())
  }

  /// Words in a row: “A”, “A and B”, “A, B and C”.
  func list(_ names: [String]) -> String { list(names, joinedBy: and) }

  /// Words in a row, the last two joined by “and”, “or” or the like.
  func list(_ names: [String], joinedBy word: String) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " " + word + " " + last
  }

  /// How far short of one day a date falls; nil where it is one, or where its own words say that it is not sure.
  func precision(of date: ExtendedDate) -> String? {
    date.isApproximate || date.isUncertain ? nil : precision[date.granularity]
  }

  /// The name of a language, or its tag where the table has none.
  func language(_ tag: String) -> String { languages[Languages.primary(of: tag)] ?? tag }

  func title(of section: Section) -> String {
    switch section {
    case .timeline: timeline
    case .changes: changes
    case .dispatches: dispatches
    case .events: events
    case .claims: claims
    case .actors: actors
    case .places: places
    case .sources: sources
    case .differences: differences
    case .search: search
    case .coverage: coverage
    case .page: about
    }
  }

  /// The title of a list of claims: “Claims by speaker”.
  func claims(by filter: ClaimFilter) -> String { claimFilters[filter]?.title ?? claims }

  /// What the names are by which claims are found: “Speakers”.
  func names(of filter: ClaimFilter) -> String { claimFilters[filter]?.names ?? claims }

  func name(of kind: RecordKind) -> String {
    switch kind {
    case .actor: actor
    case .place: place
    case .event: event
    case .source: source
    }
  }

  func confidence(_ confidence: Confidence) -> String {
    switch confidence {
    case .low: low
    case .medium: medium
    case .high: high
    }
  }

  func alert(_ alert: Block.Alert) -> String {
    switch alert {
    case .tip: tip
    case .important: important
    case .warning: warning
    case .caution: caution
    }
  }

  /// Puts a dash between the ends of a range, each with its digits in groups.
  private func grouped(range text: String) -> String {
    let bytes = Array(text.utf8)
    guard let points = bytes.indices.first(where: { bytes.has("..", at: $0) }) else { return grouped(digits: text) }
    var grouped: [UInt8] = []
    append(digits: bytes[..<points], to: &grouped)
    grouped += "–".utf8
    append(digits: bytes[(points + 2)...], to: &grouped)
    return String(decoding: grouped, as: UTF8.self)
  }

  private func grouped(digits text: String) -> String {
    var grouped: [UInt8] = []
    append(digits: Array(text.utf8)[...], to: &grouped)
    return String(decoding: grouped, as: UTF8.self)
  }

  /// Puts a separator between groups of three digits before the decimal point; four digits stand alone in a year,
  /// but figures here are amounts.
  private func append(digits text: ArraySlice<UInt8>, to grouped: inout [UInt8]) {
    let start = text.firstIndex(where: \.isDigit) ?? text.endIndex
    let end = text[start...].firstIndex { !$0.isDigit } ?? text.endIndex
    grouped += text[..<start]
    for place in start..<end {
      if place > start, (end - place) % 3 == 0 { grouped += groupSeparator.utf8 }
      grouped.append(text[place])
    }
    grouped += text[end...]
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { self &- UInt8(ascii: "0") < 10 }
}
