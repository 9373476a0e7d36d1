/// Where the dispatches mention each record, and the claims that concern it.
struct RecordSites: Sendable {
  private(set) var mentions: RecordTable<[MentionSite]>
  private(set) var claims: RecordTable<[ClaimSite]>

  init(_ briefing: Briefing) {
    mentions = RecordTable(briefing) { _ in [] }
    claims = RecordTable(briefing) { _ in [] }
    for position in briefing.dispatches.indices {
      for (index, mention) in briefing.dispatches[position].body.mentions.enumerated() {
        guard case .record(let reference) = mention.target else { continue }
        mentions.append(MentionSite(dispatch: position, mention: index, block: mention.block), to: reference)
      }
      let source = briefing.dispatches[position].source
      for (index, claim) in briefing.dispatches[position].body.claims.enumerated() {
        let site = ClaimSite(dispatch: position, claim: index)
        if let speaker = claim.speaker { claims.append(site, to: speaker) }
        if let event = claim.event { claims.append(site, to: event) }
        claims.append(site, to: source)
        if let via = claim.via, via != source { claims.append(site, to: via) }
      }
    }
  }
}
