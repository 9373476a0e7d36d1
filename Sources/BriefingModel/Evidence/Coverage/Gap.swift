import EDTF

extension Coverage {
  /// A run of days on which no dispatch can have been carried, between two on which some can.
  public struct Gap: Sendable, Hashable {
    /// The days.
    public let days: ClosedRange<Day>
    /// The dispatch that may have been carried last before it: a position in ``Briefing/dispatches``.
    public let before: Int
    /// The dispatch that may have been carried first after it.
    public let after: Int

    /// The gaps between the first and the last day on which a dispatch can have been carried.
    ///
    /// A date that is not one day counts for all the days that it can mean; on those a dispatch may be missing without
    /// being told of, but none is told of that is there.
    static func all(in briefing: Briefing) -> [Gap] {
      let dates = briefing.dispatches.map(\.published)
      guard let first = dates.lazy.map({ $0.earliest ?? $0.anchor }).min(),
        let last = dates.lazy.map({ $0.latest ?? $0.anchor }).max()
      else { return [] }
      let runs = dates.enumerated().flatMap { position, date in
        date.runs(within: first...last).map { (days: $0, dispatch: position) }
      }.sorted { ($0.days.lowerBound, $0.dispatch) < ($1.days.lowerBound, $1.dispatch) }

      var gaps: [Gap] = []
      var furthest: (day: Day, dispatch: Int)?
      for run in runs {
        if let furthest, furthest.day.advanced(by: 1) < run.days.lowerBound {
          let days = furthest.day.advanced(by: 1)...run.days.lowerBound.advanced(by: -1)
          gaps.append(Gap(days: days, before: furthest.dispatch, after: run.dispatch))
        }
        if furthest.map({ $0.day < run.days.upperBound }) ?? true { furthest = (run.days.upperBound, run.dispatch) }
      }
      return gaps
    }
  }
}
