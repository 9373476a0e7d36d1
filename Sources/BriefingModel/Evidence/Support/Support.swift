import Work

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
  private let byDispatch: [[Support]]

  /// The support of a claim.
  public subscript(site: ClaimSite) -> Support { byDispatch[site.dispatch][site.claim] }

  /// The support of each claim of a dispatch.
  public subscript(dispatch dispatch: Int) -> [Support] { byDispatch[dispatch] }

  /// The support of all claims; `measures` are those about each event, by its position.
  init(_ briefing: Briefing, _ measures: [[MeasureGroup]]) {
    var byDispatch = concurrentMap(briefing.dispatches) { dispatch in
      let origins = dispatch.origins
      return dispatch.body.claims.map { claim in
        Support(origins: claim.via.map { [$0] } ?? origins, independentOrigins: claim.affirms ? 1 : nil)
      }
    }
    let own = byDispatch
    let byEvent = concurrentMap(measures) { EventSupport($0, own, in: briefing) }
    for support in byEvent {
      for (site, count) in support.counts { byDispatch[site.dispatch][site.claim].independentOrigins = count }
    }
    self.byDispatch = byDispatch
  }
}

/// How many independent origins state each of the claims about one event that others may bear out.
private struct EventSupport: Sendable {
  private(set) var counts: [(site: ClaimSite, count: Int)] = []

  /// Counts; `own` is what each claim rests on by itself, by dispatch.
  init(_ measures: [MeasureGroup], _ own: [[Support]], in briefing: Briefing) {
    for measure in measures where measure.claims.count > 1 {
      let positions = measure.claims.indices.filter { briefing[measure.claims[$0]].affirms }
      guard positions.count > 1 else { continue }
      let sites = positions.map { measure.claims[$0] }
      let origins = sites.map { own[$0.dispatch][$0.claim].origins }
      if measure.figures.isEmpty {
        supportWithoutFigures(sites, origins, in: briefing)
      } else {
        supportByFigures(sites, origins, positions.map { measure.figures[$0] })
      }
    }
  }

  private mutating func supportByFigures(
    _ sites: [ClaimSite], _ origins: [[RecordReference]], _ figures: [ComparableFigure]
  ) {
    let statements = zip(figures, origins).map { FigureSupport.Statement(figure: $0, origins: $1) }
    let support = FigureSupport(statements).independentOrigins
    counts += zip(sites, figures).map { ($0, support[$1, default: 1]) }
  }

  private mutating func supportWithoutFigures(
    _ sites: [ClaimSite], _ origins: [[RecordReference]], in briefing: Briefing
  ) {
    var supporting = OriginGroups()
    var all = OriginGroups()
    for (site, origins) in zip(sites, origins) {
      all.join(origins)
      if briefing[site].stance == .supports { supporting.join(origins) }
    }
    for (site, origins) in zip(sites, origins) {
      counts.append((site, briefing[site].stance == .supports ? all.count : supporting.count(joining: origins)))
    }
  }
}
