/// How far figures reach that are compared with each other as they stand.
struct FigureSpread {
  /// By line: the last start and the first end of a value.
  ///
  /// Ranges on a line have a point in common exactly where each two of them have one.
  private var ends: [ComparableFigure.Line: (highestStart: Double, lowestEnd: Double)]
  /// The lines on which values of one kind lie.
  private var kinds: Set<[ComparableFigure.Line]>

  /// The spread of some figures, and of those that another one is made of.
  init(_ figures: [ComparableFigure], beside others: FigureSpread? = nil) {
    ends = others?.ends ?? [:]
    kinds = others?.kinds ?? []
    for figure in figures {
      kinds.insert(figure.spans.map(\.line))
      for span in figure.spans {
        let known = ends[span.line] ?? (-.infinity, .infinity)
        ends[span.line] = (max(known.highestStart, span.range.lowerBound), min(known.lowestEnd, span.range.upperBound))
      }
    }
  }

  /// Whether two of the figures exclude each other.
  var isContradictory: Bool { hasForeignKinds || hasGap }

  private var hasGap: Bool {
    ends.contains { line, start in
      line.counterparts.contains { counterpart in
        ends[counterpart].map { start.highestStart > $0.lowestEnd } ?? false
      }
    }
  }

  /// Whether there are values that have no line in common, such as a number and words.
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
