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

  /// Compares the measures of an event that at least two claims state, in the order of the first ones.
  static func all(among measures: [MeasureGroup], in briefing: Briefing) -> [Comparison] {
    measures.compactMap { $0.figures.count > 1 ? Comparison($0, in: briefing) : nil }
  }

  private init(_ group: MeasureGroup, in briefing: Briefing) {
    let first = briefing[group.claims[0]].figure
    let isOneUnit = group.figures.allSatisfy { $0.unit == group.figures[0].unit }
    measure = first?.measure ?? ""
    unit = isOneUnit ? first?.unit : nil
    claims = group.claims
    isContradicted = briefing.holdsContradiction(among: claims)
    agreement = isContradicted ? .differs : Agreement(of: group.figures)
  }
}

extension Agreement {
  /// How claims on one measure of an event, or claims about it without a figure, stand to each other.
  ///
  /// They differ where their figures do, or where one of them disputes what is told.
  init(of claims: some Sequence<ClaimSite>, in briefing: Briefing) {
    self =
      briefing.holdsContradiction(among: claims) ? .differs : Agreement(of: claims.compactMap { briefing[$0].figure })
  }
}

extension Briefing {
  /// Whether one of some claims says `stance=contradicts`.
  fileprivate func holdsContradiction(among claims: some Sequence<ClaimSite>) -> Bool {
    claims.contains { self[$0].stance == .contradicts }
  }
}

extension Figure {
  /// What is measured, folded: claims whose measures have the same key measure the same.
  var measureKey: String { FoldedText.fold(measure) }
}
