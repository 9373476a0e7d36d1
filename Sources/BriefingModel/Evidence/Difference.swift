import EDTF

/// A measure of one event on which claims differ: numbers, ranges and dates that do not overlap, or words that are not
/// the same.
public struct Difference: Sendable, Hashable {
  /// What is measured, as the first claim writes it.
  public let measure: String
  /// The unit, where all claims give the same.
  public let unit: String?
  /// All claims that measure it, those that agree included.
  public let claims: [ClaimSite]

  static func all(among claims: [ClaimSite], in briefing: Briefing) -> [Difference] {
    var order: [String] = []
    var byMeasure: [String: [(site: ClaimSite, figure: Figure)]] = [:]
    for site in claims {
      guard let figure = briefing[site].figure else { continue }
      let key = folded(figure.measure)
      if byMeasure[key] == nil { order.append(key) }
      byMeasure[key, default: []].append((site, figure))
    }
    return order.compactMap { key in
      let group = byMeasure[key, default: []]
      let figures = group.map(\.figure)
      guard let first = figures.first, differ(figures) else { return nil }
      let isOneUnit = Set(figures.map { $0.unit.map(folded) }).count == 1
      return Difference(
        measure: first.measure, unit: isOneUnit ? first.unit : nil, claims: group.map(\.site))
    }
  }

  /// Whether two of the figures exclude each other.
  ///
  /// Figures in different units cannot be compared and so do not differ; one without a unit is taken to mean any.
  private static func differ(_ figures: [Figure]) -> Bool {
    let units = Set(figures.compactMap { $0.unit.map(folded) })
    guard !units.isEmpty else { return Spread(figures).isContradictory }
    return units.contains { unit in
      Spread(figures.filter { $0.unit.map(folded).map { $0 == unit } ?? true }).isContradictory
    }
  }

  /// Lower case, with single spaces between words.
  private static func folded(_ text: String) -> String {
    text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// How far a group of comparable figures reaches.
  private struct Spread {
    private var highestLowerBound = -Double.infinity
    private var lowestUpperBound = Double.infinity
    private var texts: Set<String> = []
    private var hasNumbers = false

    init(_ figures: [Figure]) {
      // Beside dates, a number that can be a year is one.
      let hasDates = figures.contains { $0.date != nil }
      for figure in figures {
        if hasDates, let date = figure.date ?? (try? ExtendedDate(figure.text)) {
          include(date.span)
          continue
        }
        switch figure.value {
        case .number(let number): include(number...number)
        case .range(let range): include(range)
        case .date, .text: texts.insert(Difference.folded(figure.text))
        }
      }
    }

    /// Ranges on a line have a point in common exactly where each two of them have one.
    var isContradictory: Bool {
      highestLowerBound > lowestUpperBound || texts.count > 1 || (hasNumbers && !texts.isEmpty)
    }

    private mutating func include(_ range: ClosedRange<Double>) {
      hasNumbers = true
      highestLowerBound = max(highestLowerBound, range.lowerBound)
      lowestUpperBound = min(lowestUpperBound, range.upperBound)
    }
  }
}

extension Figure {
  fileprivate var date: ExtendedDate? {
    if case .date(let date) = value { date } else { nil }
  }
}

extension ExtendedDate {
  /// From its earliest to its latest day, counted on the line on which dates are compared.
  fileprivate var span: ClosedRange<Double> {
    let first = earliest.map { Double($0.number) } ?? -.infinity
    let last = latest.map { Double($0.number) } ?? .infinity
    return first...max(first, last)
  }
}
