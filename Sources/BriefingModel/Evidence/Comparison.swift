/// A measure of one event that several claims state, and how their figures stand to each other.
public struct Comparison: Sendable, Hashable {
  /// What is measured, as the first claim writes it.
  public let measure: String
  /// The unit, where all claims give the same.
  public let unit: String?
  /// The claims that state it, two or more, in their order.
  public let claims: [ClaimSite]
  /// Whether one of them says `stance=contradicts`.
  public let isContradicted: Bool
  /// How the figures stand to each other: they differ where two of them do, or where a claim contradicts; they are
  /// consistent where each two of them are; otherwise some of them cannot be compared.
  public let agreement: Agreement

  /// Compares the measures that at least two of the claims about an event state, in the order of the first ones.
  static func all(among claims: [ClaimSite], in briefing: Briefing) -> [Comparison] {
    var order: [String] = []
    var byMeasure: [String: [(site: ClaimSite, figure: Figure)]] = [:]
    for site in claims {
      guard let figure = briefing[site].figure else { continue }
      let key = figure.measureKey
      if byMeasure[key] == nil { order.append(key) }
      byMeasure[key, default: []].append((site, figure))
    }
    return order.compactMap { key in
      let group = byMeasure[key, default: []]
      return group.count > 1 ? Comparison(group, in: briefing) : nil
    }
  }

  private init(_ group: [(site: ClaimSite, figure: Figure)], in briefing: Briefing) {
    let figures = group.map(\.figure)
    let isOneUnit = Set(figures.map { $0.unit.map(Unit.init) }).count == 1
    measure = figures[0].measure
    unit = isOneUnit ? figures[0].unit : nil
    claims = group.map(\.site)
    isContradicted = group.contains { briefing[$0.site].stance == .contradicts }
    agreement = Agreement(of: claims, in: briefing)
  }
}

extension Agreement {
  /// How claims on one measure of an event, or claims about it without a figure, stand to each other.
  ///
  /// They differ where their figures do, or where one of them disputes what is told.
  init(of claims: some Sequence<ClaimSite>, in briefing: Briefing) {
    let isContradicted = claims.contains { briefing[$0].stance == .contradicts }
    self = isContradicted ? .differs : Agreement(of: claims.compactMap { briefing[$0].figure })
  }
}

extension Figure {
  /// What is measured, folded: claims whose measures have the same key measure the same.
  var measureKey: String { FoldedText.fold(measure) }
}
