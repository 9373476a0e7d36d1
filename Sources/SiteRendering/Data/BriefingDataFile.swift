import BriefingModel
import EDTF

/// `briefing.json`: the whole briefing as data, for those who want to count, map or check it themselves.
///
/// The README tells under the same name what stands in it. Names may be added without another ``format``.
struct BriefingDataFile: LargeFile {
  let path = Address.data

  static let format = "dateline-briefing/1"

  func render(in site: SiteContext, into bytes: inout [UInt8], whenFull handOver: (inout [UInt8]) -> Void) {
    let briefing = site.briefing
    var writer = JSONWriter(appendingTo: bytes)
    writer.object { writer in
      writer.field("format", BriefingDataFile.format)
      writer.field("title", briefing.settings.title)
      writer.field("description", briefing.settings.description)
      writer.field("language", briefing.settings.language)
      writer.field("marking", site.highestMarking.rawValue)
      writer.field("audience", briefing.audience.rawValue)
      writer.field("timeline", briefing.settings.timeline.rawValue)
      writer.write(briefing.edition)
      writer.field("changes", site.evidence.changes?.all ?? []) { $0.write($1, in: site) }
      writer.field("dispatches", briefing.dispatches.indices) { writer, index in
        writer.write(briefing.dispatches[index], support: site.evidence.support[dispatch: index], in: briefing)
        writer.handOver(handOver)
      }
      writer.field("actors", briefing.actors) { $0.write($1, in: briefing) }
      writer.field("places", briefing.places) { $0.write($1, in: briefing) }
      writer.field("events", briefing.events.indices) { writer, index in
        writer.write(briefing.events[index], evidence: EventEvidence(of: index, in: site.evidence), in: briefing)
      }
      writer.field("sources", briefing.sources) { $0.write($1, in: briefing) }
      writer.field("pages", briefing.freePages(words: site.words)) { $0.write($1, in: briefing) }
      if let coverage = site.coverage { writer.write(coverage, in: briefing) }
    }
    bytes = writer.bytes
    bytes.append("\n")
  }
}
