/// Who answers for a claim: its speaker or, where it names none, what it rests on.
enum Voice: Sendable, Hashable {
  case speaker(RecordReference)
  case origins([RecordReference])
}

extension Briefing {
  /// Returns who answers for a claim.
  func voice(of site: ClaimSite) -> Voice {
    let claim = self[site]
    return claim.speaker.map { .speaker($0) } ?? .origins(dispatches[site.dispatch].origins(of: claim))
  }
}
