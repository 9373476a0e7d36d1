/// A figure on an event for which a voice later states another one.
///
/// A claim revises a figure where earlier claims of the same ``Voice`` state the same measure of the event, none of them a
/// value consistent with its own, and one of them a value that excludes it. What another voice states revises nothing.
struct FigureRevision {
  /// The last of the earlier claims whose value is excluded.
  let earlier: ClaimSite
  /// The claim that states another one.
  let later: ClaimSite

  /// Finds the claims among later ones that revise a figure of earlier ones, all on one measure of one event.
  static func all(by later: [ClaimSite], of earlier: [ClaimSite], in briefing: Briefing) -> [FigureRevision] {
    func byVoice(_ sites: [ClaimSite]) -> [Voice: [Statement]] {
      let statements = sites.compactMap { site in briefing[site].figure.map { (site: site, figure: $0) } }
      return Dictionary(grouping: statements) { briefing.voice(of: $0.site) }
    }
    let known = byVoice(earlier)
    return byVoice(later).flatMap { voice, statements in known[voice].map { all(by: statements, of: $0) } ?? [] }
      .sorted { $0.later < $1.later }
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
      return excluded.max().map { FigureRevision(earlier: $0, later: site) }
    }
  }
}
