/// The claims about one event that state one measure; or those that state no figure.
struct MeasureGroup: Sendable {
  /// The claims, in their order.
  private(set) var claims: [ClaimSite] = []
  /// What each of them states, made ready to be compared; nothing where they state no figure.
  private(set) var figures: [ComparableFigure] = []

  /// Takes claims about one event apart, measure by measure in the order of the first ones.
  static func all(among claims: [ClaimSite], in briefing: Briefing) -> [MeasureGroup] {
    var positions: [String?: Int] = [:]
    var groups: [MeasureGroup] = []
    for site in claims {
      let figure = briefing[site].figure
      let key = figure?.measureKey
      let position = positions[key] ?? groups.count
      if position == groups.count {
        positions[key] = position
        groups.append(MeasureGroup())
      }
      groups[position].claims.append(site)
      if let figure { groups[position].figures.append(ComparableFigure(figure)) }
    }
    return groups
  }
}
