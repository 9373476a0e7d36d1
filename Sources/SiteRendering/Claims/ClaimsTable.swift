import BriefingModel
import Work

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
    let dispatch = site.dispatch(place.dispatch)
    let claim = dispatch.pointee.body.claims.pointer(to: place.claim)
    cell(dispatch.pointee.id)
    cell(anchor: claim.pointee.block)
    cell(claim.pointee.id)
    cell(anchor: claim.pointee.block, on: site.common.dispatchPaths[place.dispatch])
    reference(claim.pointee.speaker, in: site.briefing)
    reference(claim.pointee.audience, in: site.briefing)
    reference(claim.pointee.via, in: site.briefing)
    reference(dispatch.pointee.source, in: site.briefing)
    cell(dispatch.pointee.published.text)
    reference(claim.pointee.event, in: site.briefing)
    cell(claim.pointee.date?.text)
    cell(claim.pointee.figure?.measure)
    cell(claim.pointee.figure?.text)
    cell(claim.pointee.figure?.unit)
    cell(claim.pointee.stance?.rawValue)
    cell(dispatch.pointee.body.manner(of: claim.pointee).rawValue)
    cell(claim.pointee.confidence?.rawValue)
    cell(claim.pointee.credibility.map { String($0) })
    let support = site.evidence.support[place]
    cell(support.origins.map { site.briefing.id(of: $0) }.joined(separator: " "))
    cell(support.independentOrigins.map { $0 == 1 ? "true" : "false" })
    cell(site.briefing.marking(of: claim.pointee, in: dispatch.pointee).rawValue)
    cell(dispatch.pointee.body.text(of: claim.pointee))
    endLine()
  }

  /// Writes a record's id and its name.
  private mutating func reference(_ reference: RecordReference?, in briefing: Briefing) {
    cell(briefing.id(reference))
    cell(reference.map { briefing.name(of: $0) })
  }
}
