/// What a claim rests on, and how far others bear it out.
///
/// Two claims about one event bear each other out where
///
/// - both state figures of one measure, and these are consistent (see ``Figure/agreement(with:)``), or
/// - neither states a figure, and one of them says `stance=supports`: it vouches for what is told of the event, but
///   never for a number that it does not name.
///
/// A claim that contradicts or repeats has no part in this: it bears out nothing, and nothing is said of how far it is
/// borne out. Origins are counted, not outlets and not speakers, and those that one text credits together count as one.
public struct Support: Sendable, Hashable {
  /// The sources that the claim itself rests on, sorted: the one that it came through, or else the wires that its
  /// dispatch credits, or else the outlet.
  public let origins: [RecordReference]
  /// How many independent origins state it, its own included; `nil` where the claim contradicts or repeats.
  public internal(set) var independentOrigins: Int?

  /// Whether no other origin bears it out.
  public var isSingleSource: Bool { independentOrigins == 1 }
}

/// The support of every claim of a briefing.
public struct SupportTable: Sendable {
  private var byDispatch: [[Support]]

  /// The support of a claim.
  public subscript(site: ClaimSite) -> Support { byDispatch[site.dispatch][site.claim] }

  /// The support of each claim of a dispatch.
  public subscript(dispatch dispatch: Int) -> [Support] { byDispatch[dispatch] }

  init(_ briefing: Briefing, _ claims: RecordTable<[ClaimSite]>) {
    byDispatch = briefing.dispatches.map { dispatch in
      dispatch.body.claims.map {
        Support(origins: dispatch.origins(of: $0), independentOrigins: $0.affirms ? 1 : nil)
      }
    }
    for event in briefing.events.indices {
      let sites = claims[RecordReference(.event, event)].filter { briefing[$0].affirms }
      let byMeasure = Dictionary(grouping: sites) { briefing[$0].figure?.measureKey }
      for (measure, sites) in byMeasure where sites.count > 1 {
        if measure == nil { supportWithoutFigures(sites, in: briefing) } else { supportByFigures(sites, in: briefing) }
      }
    }
  }

  private mutating func supportByFigures(_ sites: [ClaimSite], in briefing: Briefing) {
    let statements = sites.compactMap { site in
      briefing[site].figure.map { FigureSupport.Statement(figure: ComparableFigure($0), origins: self[site].origins) }
    }
    let counts = FigureSupport(statements).independentOrigins
    for (site, statement) in zip(sites, statements) {
      byDispatch[site.dispatch][site.claim].independentOrigins = counts[statement.figure, default: 1]
    }
  }

  private mutating func supportWithoutFigures(_ sites: [ClaimSite], in briefing: Briefing) {
    var supporting = OriginGroups()
    var all = OriginGroups()
    for site in sites {
      all.join(self[site].origins)
      if briefing[site].stance == .supports { supporting.join(self[site].origins) }
    }
    for site in sites {
      byDispatch[site.dispatch][site.claim].independentOrigins =
        briefing[site].stance == .supports ? all.count : supporting.count(joining: self[site].origins)
    }
  }
}
