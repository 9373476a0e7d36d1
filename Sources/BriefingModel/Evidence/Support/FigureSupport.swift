/// How many independent origins state a figure or one consistent with it, for each figure of one measure.
///
/// Figures that are alike are asked about once, and those that overlap are found without comparing each two, so that
/// thousands of claims on one measure cost little more than a few each.
struct FigureSupport {
  /// A figure, and what the claim that states it rests on.
  struct Statement {
    var figure: ComparableFigure
    var origins: [RecordReference]
  }

  /// Values that are compared with each other as they stand.
  private struct Scale: Hashable {
    enum Unit: Hashable {
      case none, any
      case given(BriefingModel.Unit)
      /// In the first unit of its dimension, as rounded.
      case converted(BriefingModel.Unit)
    }

    var line: ComparableFigure.Line
    var unit: Unit
  }

  /// By figure, its own origins included.
  private(set) var independentOrigins: [ComparableFigure: Int] = [:]
  private var origins: [[RecordReference]] = []
  private var indexes: [Scale: IntervalIndex] = [:]
  private var units: [Unit.Dimension: Set<Unit>] = [:]

  init(_ statements: [Statement]) {
    var owners: [[RecordReference]: Int] = [:]
    var intervals: [Scale: [IntervalIndex.Entry]] = [:]
    for statement in statements {
      let owner = owners[statement.origins] ?? origins.count
      if owner == origins.count {
        owners[statement.origins] = owner
        origins.append(statement.origins)
      }
      independentOrigins[statement.figure] = 1
      for (scale, range) in FigureSupport.places(of: statement.figure) {
        intervals[scale, default: []].append(IntervalIndex.Entry(range: range, owner: owner))
      }
      if let unit = statement.figure.unit, let dimension = unit.dimension {
        units[dimension, default: []].insert(unit)
      }
    }
    guard origins.count > 1 else { return }
    indexes = intervals.mapValues(IntervalIndex.init)
    for figure in independentOrigins.keys { independentOrigins[figure] = count(for: figure) }
  }

  /// Where a figure can be found.
  private static func places(of figure: ComparableFigure) -> [(Scale, ClosedRange<Double>)] {
    var places: [(Scale, ClosedRange<Double>)] = []
    for span in figure.spans {
      places.append((Scale(line: span.line, unit: .any), span.range))
      places.append((Scale(line: span.line, unit: figure.unit.map { .given($0) } ?? .none), span.range))
    }
    if let unit = figure.unit, let rounded = figure.rounded {
      places.append((Scale(line: .numbers, unit: .converted(unit)), rounded))
    }
    return places
  }

  private func count(for figure: ComparableFigure) -> Int {
    var owners: Set<Int> = []
    func look(on line: ComparableFigure.Line, in unit: Scale.Unit, for range: ClosedRange<Double>) {
      indexes[Scale(line: line, unit: unit)]?.visit(overlapping: range) { owners.insert($0) }
    }
    for span in figure.spans {
      for line in span.line.counterparts {
        guard let unit = figure.unit else {
          look(on: line, in: .any, for: span.range)
          continue
        }
        look(on: line, in: .given(unit), for: span.range)
        look(on: line, in: .none, for: span.range)
      }
    }
    if let unit = figure.unit, let dimension = unit.dimension, let rounded = figure.rounded {
      for other in units[dimension, default: []] where other != unit {
        look(on: .numbers, in: .converted(other), for: rounded)
      }
    }
    var groups = OriginGroups()
    for owner in owners { groups.join(origins[owner]) }
    return groups.count
  }
}
