import EDTF

/// A figure made ready to be compared with many others.
///
/// Every value lies on one or two lines; two values on one line are consistent where they have a point in common.
struct ComparableFigure: Sendable, Hashable {
  /// What values are compared on.
  enum Line: Sendable, Hashable {
    case numbers, days, minutes
    case words(String)
    /// A number that can be a year, and a time of a day, are compared as days, but only with dates of other kinds.
    case daysOfYear, dayOfMinute
  }

  /// A value on a line.
  struct Span: Sendable, Hashable {
    var line: Line
    var range: ClosedRange<Double>
  }

  /// The value on each of its lines.
  let spans: [Span]
  /// What it is counted in; nil where no unit was given.
  let unit: Unit?
  /// What the number can stand for as it was rounded, in the first unit of its dimension; nil where it has none.
  let rounded: ClosedRange<Double>?

  /// Whether it is in words, which tell nothing against a number or a date.
  var isWords: Bool {
    if case .words? = spans.first?.line { true } else { false }
  }

  /// Makes a figure ready.
  init(_ figure: Figure) {
    unit = figure.unit.map { Unit($0) }
    let factor = unit?.dimension == nil ? nil : unit?.factor
    switch figure.value {
    case .number(let number):
      let interval = WrittenNumber.interval(of: number, writtenAs: figure.text)
      rounded = factor.map { interval.scaled(by: $0) }
      spans = [Span(line: .numbers, range: number...number)] + ComparableFigure.years(figure.text)
    case .range(let range):
      let ends = ComparableFigure.ends(of: figure.text)
      let low = WrittenNumber.interval(of: range.lowerBound, writtenAs: ends.low)
      let high = WrittenNumber.interval(of: range.upperBound, writtenAs: ends.high)
      rounded = factor.map { (low.lowerBound...max(low.lowerBound, high.upperBound)).scaled(by: $0) }
      spans =
        [Span(line: .numbers, range: range)]
        + ComparableFigure.years(ComparableFigure.interval(from: ends.low, to: ends.high))
    case .date(let date):
      rounded = nil
      guard let instant = date.instant else {
        spans = [Span(line: .days, range: date.days)]
        return
      }
      let minute = Double(instant.seconds / 60)
      spans = [Span(line: .minutes, range: minute...minute), Span(line: .dayOfMinute, range: date.days)]
    case .text:
      rounded = nil
      spans = [Span(line: .words(FoldedText.fold(figure.text)), range: 0...0)]
    }
  }

  /// What stands before the two points of a range, and what stands behind them.
  private static func ends(of range: String) -> (low: Substring, high: Substring) {
    let bytes = range.utf8
    guard let points = bytes.indices.first(where: { bytes[$0...].starts(with: "..".utf8) }) else {
      return (range[...], range[...])
    }
    return (range[..<points], range[bytes.index(points, offsetBy: 2)...])
  }

  /// Writes a range as an interval of EDTF, if it is one of years: `2012..2013` as `2012/2013`, `2012..` as `2012/..`.
  private static func interval(from low: Substring, to high: Substring) -> String {
    (low.isEmpty ? ".." : low) + "/" + (high.isEmpty ? ".." : high)
  }

  private static func years(_ text: String) -> [Span] {
    // A year has four digits at least, so most numbers need not be read as one.
    guard text.utf8.count >= 4, let date = ExtendedDate(wellFormed: text) else { return [] }
    return [Span(line: .daysOfYear, range: date.days)]
  }
}

extension ComparableFigure.Line {
  /// The lines on which a value may have a point in common with one on this line.
  var counterparts: [Self] {
    switch self {
    case .numbers, .minutes, .words: [self]
    case .days: [.days, .daysOfYear, .dayOfMinute]
    case .daysOfYear: [.days, .dayOfMinute]
    case .dayOfMinute: [.days, .daysOfYear]
    }
  }
}

extension ClosedRange<Double> {
  fileprivate func scaled(by factor: Double) -> ClosedRange<Double> { lowerBound * factor...upperBound * factor }
}

extension ExtendedDate {
  /// From its earliest to its latest day, counted from 1 January 1970.
  fileprivate var days: ClosedRange<Double> {
    let first = earliest.map { Double($0.number) } ?? -.infinity
    let last = latest.map { Double($0.number) } ?? .infinity
    return first...max(first, last)
  }
}
