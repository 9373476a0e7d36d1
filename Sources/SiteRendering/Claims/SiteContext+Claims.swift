import BriefingModel
import Mustache
import Work

extension SiteContext {
  /// Claims in the order of the timeline, as many as are asked for: the dispatches as it has them, the claims of each as
  /// its text has them.
  func inTimelineOrder(_ claims: [ClaimSite], limit: Int = .max) -> [ClaimSite] {
    guard briefing.settings.timeline == .newestFirst else { return Array(claims.prefix(limit)) }
    var ordered = [ClaimSite](capacity: min(limit, claims.count))
    var rest = claims[...]
    while let last = rest.last, ordered.count < limit {
      let earlier = rest.lastIndex { $0.dispatch != last.dispatch }.map { $0 + 1 } ?? rest.startIndex
      ordered += rest[earlier...]
      rest = rest[..<earlier]
    }
    return ordered.count > limit ? Array(ordered.prefix(limit)) : ordered
  }

  /// Claims under the dispatches that hold them.
  func claimGroups(_ claims: some Collection<ClaimSite>) -> Value {
    var groups: [Value] = []
    var rest = claims[...]
    while let first = rest.first {
      let ofDispatch = rest.prefix { $0.dispatch == first.dispatch }
      rest = rest.dropFirst(ofDispatch.count)
      groups.append([
        .base: dispatchHead(first.dispatch),
        .items: .list(ofDispatch.map { claimFigure($0) }),
      ])
    }
    return .list(groups)
  }

  /// A claim as it stands on other pages than its dispatch's.
  func claimFigure(_ place: ClaimSite) -> Value {
    let html = claimFigures.value(evidence.claimOrder.position(of: place)) {
      let block = dispatch(place.dispatch).pointee.body.claims.pointer(to: place.claim).pointee.block
      return claimFigures.room(
        for: excerpt(block, ofDispatch: place.dispatch, claimSetting: .elsewhere(place)) ?? [])
    }
    return [.html: html]
  }
}

extension Briefing {
  /// Who may see what lists say of a claim: its dispatch, the claim itself, the records that it names and those that it
  /// rests on are for nobody beyond.
  func marking(of claim: Claim, in dispatch: Dispatch) -> Marking {
    var narrowest = max(dispatch.marking, claim.marking)
    func add(_ record: RecordReference?) {
      if let record { narrowest = max(narrowest, marking(of: record)) }
    }
    add(dispatch.source)
    add(claim.speaker)
    add(claim.audience)
    add(claim.event)
    add(claim.via)
    // Without a way of its own, a claim rests on the wires.
    if claim.via == nil { dispatch.wires.forEach(add) }
    return narrowest
  }
}
