/// How figures of one measure stand to each other.
public enum Agreement: String, Sendable, Hashable, CaseIterable {
  /// They can all be true: they overlap, or their words are the same.
  case consistent
  /// Two of them exclude each other.
  case differs
  /// Some are counted in units that cannot be converted into each other, or some are words and others are not; those
  /// neither agree nor differ.
  case notComparable = "not-comparable"
}

extension Figure {
  /// Tells how the figure stands to another of the same measure.
  ///
  /// - Numbers and ranges are consistent where they overlap, dates where they have a day in common (times of day: a
  ///   minute). Words are consistent where they are the same but for case, accents, spaces and hyphens. A number that can
  ///   be a year is one beside a date; otherwise a number and a date differ.
  /// - Figures in the same unit are compared exactly, as are those of which one has no unit.
  /// - Numbers in different units of one dimension, such as miles and kilometres, are converted. Then each stands for
  ///   all that is written so when it is rounded: 12.5 miles for 12.45 to 12.55. Noughts at the end of a whole number
  ///   may come from rounding too, by up to a twentieth: 20 km stands for 19 to 21.
  /// - Figures in units that cannot be converted are not comparable, nor are words and a number or a date.
  public func agreement(with other: Figure) -> Agreement { Agreement(of: [self, other]) }
}

extension Agreement {
  /// How several figures stand to each other, each two of them as ``Figure/agreement(with:)`` says.
  init(of figures: some Sequence<Figure>) { self.init(of: figures.map(ComparableFigure.init)) }

  /// How several figures stand to each other that were made ready to be compared.
  init(of figures: [ComparableFigure]) {
    let byUnit = Dictionary(grouping: Set(figures), by: \.unit)
    let unitless = FigureSpread(byUnit[nil] ?? [])
    let withUnit = byUnit.compactMap { unit, figures in unit.map { (unit: $0, figures: figures) } }
    let byDimension = Dictionary(grouping: withUnit.filter { $0.unit.dimension != nil }, by: \.unit.dimension)
    let spreads = [unitless] + withUnit.map { FigureSpread($0.figures, beside: unitless) }
    let isContradictory =
      spreads.contains(where: \.isContradictory)
      || byDimension.values.contains { Agreement.areApart($0.map(\.figures)) }
    if isContradictory {
      self = .differs
    } else {
      let kinds = byDimension.count + withUnit.count { $0.unit.dimension == nil }
      let isMixed =
        spreads.contains(where: \.isMixed)
        || byDimension.values.contains { units in
          units.count > 1 && units.contains { $0.figures.contains { $0.rounded == nil } }
        }
      self = kinds > 1 || isMixed ? .notComparable : .consistent
    }
  }

  /// Whether numbers in one unit exclude numbers in another of the same dimension.
  private static func areApart(_ units: [[ComparableFigure]]) -> Bool {
    let ends = units.map { figures in
      let rounded = figures.compactMap(\.rounded)
      return (
        highestStart: rounded.map(\.lowerBound).max() ?? -.infinity,
        lowestEnd: rounded.map(\.upperBound).min() ?? .infinity
      )
    }
    return ends.indices.contains { one in
      ends.indices.contains { $0 != one && ends[one].highestStart > ends[$0].lowestEnd }
    }
  }
}
