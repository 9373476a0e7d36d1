/// How far figures reach that are compared with each other as they stand.
struct FigureSpread {
  /// By line: the last start and the first end of a value.
  ///
  /// Ranges on a line have a point in common exactly where each two of them have one.
  private var ends: [ComparableFigure.Line: (highestStart: Double, lowestEnd: Double)]
  /// The lines on which values of one kind lie, without words.
  private var kinds: Set<[ComparableFigure.Line]>
  /// The words.
  private var words: Set<[ComparableFigure.Line]>

  /// The spread of some figures, and of those that another one is made of.
  init(_ figures: [ComparableFigure], beside others: FigureSpread? = nil) {
    ends = others?.ends ?? [:]
    kinds = others?.kinds ?? []
    words = others?.words ?? []
    for figure in figures {
      let lines = figure.spans.map(\.line)
      if figure.isWords { words.insert(lines) } else { kinds.insert(lines) }
      for span in figure.spans {
        let known = ends[span.line] ?? (-.infinity, .infinity)
        ends[span.line] = (max(known.highestStart, span.range.lowerBound), min(known.lowestEnd, span.range.upperBound))
      }
    }
  }

  /// Whether two of the figures exclude each other.
  var isContradictory: Bool { words.count > 1 || hasForeignKinds || hasGap }

  /// Whether some of the figures are words and others are not, which neither agree nor differ.
  var isMixed: Bool { !words.isEmpty && !kinds.isEmpty }

  private var hasGap: Bool {
    ends.contains { line, start in
      line.counterparts.contains { counterpart in
        ends[counterpart].map { start.highestStart > $0.lowestEnd } ?? false
      }
    }
  }

  /// Whether there are values that have no line in common, such as a number and a date that is no year.
  private var hasForeignKinds: Bool {
    var known: [[ComparableFigure.Line]] = []
    for kind in kinds {
      let isForeign = known.contains { other in
        !kind.contains { line in line.counterparts.contains { other.contains($0) } }
      }
      if isForeign { return true }
      known.append(kind)
    }
    return false
  }
}
