import BriefingModel

/// `claims.csv`: every claim of the dispatches, a line each, in the order of the timeline.
///
/// References are ids, each with the name beside it; dates are EDTF; `path` is the address of the claim's block from the
/// site's root. A cell is empty where the claim does not say.
struct ClaimsTable: LargeFile {
  let path = Address.claimsTable

  static let columns = [
    "dispatch", "block", "id", "path", "speaker", "speaker-name", "audience", "audience-name", "via", "via-name",
    "source", "source-name", "published", "event", "event-name", "date", "measure", "value", "unit", "stance", "manner",
    "confidence", "credibility", "origins", "single-source", "marking", "text",
  ]

  func render(in site: SiteContext, into bytes: inout [UInt8], whenFull handOver: (inout [UInt8]) -> Void) {
    var writer = CSVWriter(capacity: 1 << 21)
    for column in ClaimsTable.columns { writer.cell(column) }
    writer.endLine()
    for place in site.inTimelineOrder(site.evidence.claimOrder.all) {
      writer.write(place, in: site)
      writer.handOver(behind: &bytes, handOver)
    }
    writer.end(into: &bytes)
  }
}

extension CSVWriter {
  /// Writes the line of a claim, in the order of ``ClaimsTable/columns``.
  fileprivate mutating func write(_ place: ClaimSite, in site: SiteContext) {
    let dispatch = site.briefing.dispatches[place.dispatch]
    let claim = dispatch.body.claims[place.claim]
    cell(dispatch.id)
    cell(anchor: claim.block)
    cell(claim.id)
    cell(anchor: claim.block, on: site.dispatchPaths[place.dispatch])
    reference(claim.speaker, in: site.briefing)
    reference(claim.audience, in: site.briefing)
    reference(claim.via, in: site.briefing)
    reference(dispatch.source, in: site.briefing)
    cell(dispatch.published.text)
    reference(claim.event, in: site.briefing)
    cell(claim.date?.text)
    cell(claim.figure?.measure)
    cell(claim.figure?.text)
    cell(claim.figure?.unit)
    cell(claim.stance?.rawValue)
    cell(dispatch.body.manner(of: claim).rawValue)
    cell(claim.confidence?.rawValue)
    cell(claim.credibility.map { String($0) })
    let support = site.evidence.support[place]
    cell(support.origins.map { site.briefing.id(of: $0) }.joined(separator: " "))
    cell(support.independentOrigins.map { $0 == 1 ? "true" : "false" })
    cell(site.briefing.marking(of: claim, in: dispatch).rawValue)
    cell(dispatch.body.text(of: claim))
    endLine()
  }

  /// Writes a record's id and its name.
  private mutating func reference(_ reference: RecordReference?, in briefing: Briefing) {
    cell(briefing.id(reference))
    cell(reference.map { briefing.name(of: $0) })
  }
}
