import BriefingModel

/// What follows for one event from what is said of it.
struct EventEvidence {
  /// Nothing where no dispatch tells of it.
  let corroboration: Corroboration?
  let comparisons: [Comparison]
  let disputes: [ClaimSite]

  init(of event: Int, in evidence: Evidence) {
    corroboration = evidence.isTold(event) ? evidence.corroboration[event] : nil
    comparisons = evidence.comparisons[event]
    disputes = evidence.disputes[event]
  }
}

extension JSONWriter {
  /// Writes what follows for an event into its object.
  mutating func write(_ evidence: EventEvidence, in site: SiteContext) {
    if let corroboration = evidence.corroboration {
      object("corroboration") { writer in
        writer.field("dispatches", corroboration.dispatches)
        writer.field("outlets", corroboration.outlets) { $0.string(site.briefing.id(of: $1)) }
        writer.field("independent-origins", corroboration.independentOrigins)
        writer.field("origins", corroboration.originGroups) { writer, group in
          writer.array { writer in for origin in group { writer.string(site.briefing.id(of: origin)) } }
        }
      }
    }
    field("comparisons", evidence.comparisons) { writer, comparison in
      writer.object { writer in
        writer.field("measure", comparison.measure)
        writer.field("unit", comparison.unit)
        writer.field("agreement", comparison.agreement.rawValue)
        writer.field("contradicted", ifTrue: comparison.isContradicted)
        writer.field("claims", comparison.claims) { $0.write($1, in: site) }
      }
    }
    field("disputed-by", evidence.disputes) { $0.write($1, in: site) }
  }

  /// Writes the path of a claim's block, from the site's root.
  private mutating func write(_ claim: ClaimSite, in site: SiteContext) {
    anchor(site.briefing[claim].block, on: site.common.dispatchPaths[claim.dispatch])
  }
}
