/// All claims of the dispatches in order, and those of them that say no speaker or no event.
///
/// Every list is in the order of ``Briefing/dispatches``, and within a dispatch in that of its text.
public struct ClaimOrder: Sendable {
  /// All claims.
  public let all: [ClaimSite]
  /// The claims whose speaker is not named.
  public let withoutSpeaker: [ClaimSite]
  /// The claims that are about no event in particular.
  public let withoutEvent: [ClaimSite]
  private let byAudience: [[ClaimSite]]
  /// By dispatch, where its first claim stands in ``all``.
  private let starts: [Int]

  init(_ briefing: Briefing) {
    var all: [ClaimSite] = []
    var starts: [Int] = []
    var withoutSpeaker: [ClaimSite] = []
    var withoutEvent: [ClaimSite] = []
    var byAudience = Array(repeating: [ClaimSite](), count: briefing.actors.count)
    for position in briefing.dispatches.indices {
      starts.append(all.count)
      for (index, claim) in briefing.dispatches[position].body.claims.enumerated() {
        let site = ClaimSite(dispatch: position, claim: index)
        all.append(site)
        if claim.speaker == nil { withoutSpeaker.append(site) }
        if claim.event == nil { withoutEvent.append(site) }
        if let audience = claim.audience { byAudience[audience.index].append(site) }
      }
    }
    self.all = all
    self.withoutSpeaker = withoutSpeaker
    self.withoutEvent = withoutEvent
    self.byAudience = byAudience
    self.starts = starts
  }

  /// Returns where a claim stands in ``all``.
  public func position(of site: ClaimSite) -> Int { starts[site.dispatch] + site.claim }

  /// The claims that are addressed to an actor, by its position in ``Briefing/actors``.
  public func addressed(to actor: Int) -> [ClaimSite] { byAudience[actor] }
}
