/// A figure on an event that a later claim states otherwise.
///
/// A claim revises a figure where earlier claims state the same measure of the event, none of them a value consistent with
/// its own, and one of them a value that excludes it.
struct FigureRevision {
  /// The last of the earlier claims whose value is excluded.
  let earlier: ClaimSite
  /// The claim that states another one.
  let later: ClaimSite

  /// Finds the claims among later ones that revise a figure of earlier ones, all about one event.
  static func all(by later: [ClaimSite], of earlier: [ClaimSite], in briefing: Briefing) -> [FigureRevision] {
    func byMeasure(_ sites: [ClaimSite]) -> [String: [(site: ClaimSite, figure: Figure)]] {
      var groups: [String: [(site: ClaimSite, figure: Figure)]] = [:]
      for site in sites {
        guard let figure = briefing[site].figure else { continue }
        groups[figure.measureKey, default: []].append((site, figure))
      }
      return groups
    }
    let known = byMeasure(earlier)
    let revised = byMeasure(later).flatMap { measure, statements in
      known[measure].map { all(by: statements, of: $0) } ?? []
    }
    return revised.sorted { ($0.later.dispatch, $0.later.claim) < ($1.later.dispatch, $1.later.claim) }
  }

  private typealias Statement = (site: ClaimSite, figure: Figure)

  private static func all(by later: [Statement], of earlier: [Statement]) -> [FigureRevision] {
    // To be consistent with an earlier figure is to be borne out by it, if all earlier ones came from one origin and all
    // later ones from another; which these are does not matter.
    func statement(_ origin: Int) -> (Statement) -> FigureSupport.Statement {
      { FigureSupport.Statement(figure: ComparableFigure($0.figure), origins: [RecordReference(.source, origin)]) }
    }
    let support = FigureSupport(earlier.map(statement(0)) + later.map(statement(1))).independentOrigins
    // Figures in one unit are comparable with the same ones, so the last in each unit stands for all in it.
    var last: [Unit?: Statement] = [:]
    for statement in earlier { last[statement.figure.unit.map { Unit($0) }] = statement }
    return later.compactMap { site, figure in
      guard support[ComparableFigure(figure), default: 1] == 1 else { return nil }
      let excluded = last.values.filter { figure.agreement(with: $0.figure) == .differs }.map(\.site)
      return excluded.max { ($0.dispatch, $0.claim) < ($1.dispatch, $1.claim) }
        .map { FigureRevision(earlier: $0, later: site) }
    }
  }
}
