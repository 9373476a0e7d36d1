import BriefingModel
import Work

/// What many pages show alike, each as a digest of all that it is made of.
struct PageParts: Sendable {
  /// What each dispatch says, by its position.
  private(set) var dispatches: [Digest] = []
  /// What each dispatch says, and how far others bear out each of its claims.
  private(set) var dispatchesWithClaims: [Digest] = []
  /// What lists show of each event beside its record, by its position.
  private(set) var eventEntries: [Digest] = []

  /// Those of nothing.
  init() {}

  /// Those of a site; nil where there is a dispatch without a digest.
  ///
  /// - Parameter dispatches: A digest of each dispatch's file, by its id.
  init?(of site: SiteContext, dispatches: [String: Digest]) {
    let positions = Array(site.briefing.dispatches.indices)
    let said = concurrentMap(positions) { position in
      let dispatch = site.dispatch(position)
      return dispatches[dispatch.pointee.id].map { digest in
        var facts = PageFacts(in: site)
        facts.add(digest)
        facts.add(textOf: dispatch.pointee.body)
        return facts.key
      }
    }
    self.dispatches = said.compactMap(\.self)
    guard self.dispatches.count == said.count else { return nil }
    let ofDispatches = self.dispatches
    dispatchesWithClaims = concurrentMap(positions) { position in
      var facts = PageFacts(in: site)
      facts.add(ofDispatches[position])
      for support in site.evidence.support[dispatch: position] {
        facts.add(support.origins.count)
        for origin in support.origins { facts.add(origin.index) }
        facts.add(support.independentOrigins ?? -1)
      }
      return facts.key
    }
    eventEntries = concurrentMap(Array(site.briefing.events.indices)) { position in
      let corroboration = site.evidence.corroboration[position]
      var facts = PageFacts(in: site)
      facts.add(position)
      facts.add(corroboration.dispatches)
      facts.add(corroboration.independentOrigins)
      facts.add(site.evidence.isTold(position))
      facts.add(site.differences.path(of: position, in: site.briefing))
      return facts.key
    }
  }
}
