import Work

/// Where the dispatches mention each record, and the claims that concern it.
struct RecordSites: Sendable {
  private(set) var mentions: RecordTable<[MentionSite]>
  private(set) var claims: RecordTable<[ClaimSite]>

  init(_ briefing: Briefing) {
    // They are counted first, as lists that grow take up twice the room, and leave holes behind.
    var mentionCounts = RecordTable(briefing) { _ in 0 }
    var claimCounts = RecordTable(briefing) { _ in 0 }
    RecordSites.forEach(in: briefing) { _, record in
      mentionCounts.update(record) { $0 += 1 }
    } claim: { _, record in
      claimCounts.update(record) { $0 += 1 }
    }
    var mentions = RecordTable(briefing) { [MentionSite](capacity: mentionCounts[$0]) }
    var claims = RecordTable(briefing) { [ClaimSite](capacity: claimCounts[$0]) }
    RecordSites.forEach(in: briefing) { site, record in
      mentions.update(record) { $0.append(site) }
    } claim: { site, record in
      claims.update(record) { $0.append(site) }
    }
    self.mentions = mentions
    self.claims = claims
  }

  /// Goes through the mentions and claims of all dispatches in order, with the records to which each belongs.
  private static func forEach(
    in briefing: Briefing, mention addMention: (MentionSite, RecordReference) -> Void,
    claim addClaim: (ClaimSite, RecordReference) -> Void
  ) {
    for position in briefing.dispatches.indices {
      let dispatch = briefing.dispatches.pointer(to: position)
      let mentions = dispatch.pointee.body.mentions.inPlace
      for index in mentions.indices {
        guard case .record(let record) = mentions[index].target else { continue }
        addMention(MentionSite(dispatch: position, mention: index, block: mentions[index].block), record)
      }
      let source = dispatch.pointee.source
      let claims = dispatch.pointee.body.claims.inPlace
      for index in claims.indices {
        let site = ClaimSite(dispatch: position, claim: index)
        if let speaker = claims[index].speaker { addClaim(site, speaker) }
        if let event = claims[index].event { addClaim(site, event) }
        addClaim(site, source)
        if let via = claims[index].via, via != source { addClaim(site, via) }
      }
    }
  }
}
