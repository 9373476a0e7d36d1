import BriefingModel
import EDTF

/// `briefing.json`: the whole briefing as data, for those who want to count, map or check it themselves.
///
/// The README tells under the same name what stands in it. Names may be added without another ``format``.
struct BriefingDataFile: LargeFile {
  let path = Address.data

  static let format = "dateline-briefing/1"

  func render(in site: SiteContext, into bytes: inout [UInt8], whenFull handOver: (inout [UInt8]) -> Void) {
    var writer = JSONWriter(capacity: 1 << 21)
    writer.object { writer in
      writer.field("format", BriefingDataFile.format)
      writer.field("title", site.briefing.settings.title)
      writer.field("description", site.briefing.settings.description)
      writer.field("language", site.briefing.settings.language)
      writer.field("marking", site.common.highestMarking.rawValue)
      writer.field("audience", site.briefing.audience.rawValue)
      writer.field("timeline", site.briefing.settings.timeline.rawValue)
      writer.write(site.briefing.edition)
      writer.field("changes", site.evidence.changes?.all ?? []) { $0.write($1, in: site) }
      writer.field("dispatches", site.briefing.dispatches.indices) { writer, index in
        writer.write(dispatch: index, in: site)
        writer.handOver(behind: &bytes, handOver)
      }
      writer.field("actors", site.briefing.actors) { $0.write($1, in: site) }
      writer.field("places", site.briefing.places) { $0.write($1, in: site) }
      writer.field("events", site.briefing.events.indices) { writer, index in
        writer.write(site.briefing.events[index], evidence: EventEvidence(of: index, in: site.evidence), in: site)
      }
      writer.field("sources", site.briefing.sources) { $0.write($1, in: site) }
      writer.field("pages", site.briefing.freePages(words: site.words)) { $0.write($1, in: site) }
      if let coverage = site.coverage { writer.write(coverage, in: site) }
    }
    writer.end(into: &bytes)
    bytes.append("\n")
  }
}
