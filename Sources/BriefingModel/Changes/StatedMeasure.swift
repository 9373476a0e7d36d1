/// What claims about one event state on one measure, those before a date and those since; or those that state no figure.
struct StatedMeasure {
  /// The claims that were there, in their order.
  var earlier: [ClaimSite] = []
  /// The claims that are new, in their order.
  var later: [ClaimSite] = []

  /// Takes claims about one event apart, measure by measure in the order of the first ones.
  static func all(
    among claims: [ClaimSite], in briefing: Briefing, isNew: (ClaimSite) -> Bool
  ) -> [StatedMeasure] {
    var positions: [String?: Int] = [:]
    var measures: [StatedMeasure] = []
    for site in claims {
      let key = briefing[site].figure?.measureKey
      let position = positions[key] ?? measures.count
      positions[key] = position
      if position == measures.count { measures.append(StatedMeasure()) }
      if isNew(site) { measures[position].later.append(site) } else { measures[position].earlier.append(site) }
    }
    return measures
  }

  /// The claims among the new ones that revise a figure of an earlier one.
  func revisions(in briefing: Briefing) -> [FigureRevision] {
    FigureRevision.all(by: later, of: earlier, in: briefing)
  }

  /// The new claim with which claims begin to differ, where they did not before.
  ///
  /// Nobody differs from what they said themselves and have revised.
  func difference(beside revisions: [FigureRevision], in briefing: Briefing) -> ClaimSite? {
    guard !later.isEmpty, Agreement(of: earlier, in: briefing) != .differs else { return nil }
    let revising = Set(revisions.map { briefing.voice(of: $0.later) })
    let standing = revising.isEmpty ? earlier : earlier.filter { !revising.contains(briefing.voice(of: $0)) }
    let all = standing + later
    // Claims that differ still do with more of them, so the first that makes them differ is found by halving.
    var (agreeing, differing) = (standing.count, all.count)
    guard Agreement(of: all, in: briefing) == .differs else { return nil }
    while differing - agreeing > 1 {
      let middle = (agreeing + differing) / 2
      if Agreement(of: all[..<middle], in: briefing) == .differs { differing = middle } else { agreeing = middle }
    }
    return all[differing - 1]
  }
}
