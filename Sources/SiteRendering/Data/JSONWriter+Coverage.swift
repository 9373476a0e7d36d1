import BriefingModel
import EDTF

extension JSONWriter {
  /// Writes what the briefing lacks.
  mutating func write(_ coverage: Coverage, in site: SiteContext) {
    object("coverage") { writer in
      writer.field("single-origin", coverage.singleOrigin) { $0.string(site.briefing.events[$1].id) }
      writer.field("untold", coverage.untold) { $0.string(site.briefing.events[$1].id) }
      writer.field("speakerless", coverage.speakerless) { writer, claim in
        let block = site.briefing[claim].block
        writer.object { $0.write(block: block, of: site.briefing.dispatches[claim.dispatch]) }
      }
      writer.field("misspelt", coverage.misspelt) { writer, place in
        let mention = site.briefing[place]
        writer.object { writer in
          writer.write(block: mention.block, of: site.briefing.dispatches[place.dispatch])
          writer.field("start", mention.range.lowerBound)
          writer.field("end", mention.range.upperBound)
        }
      }
      writer.field("gaps", coverage.gaps) { $0.string(ExtendedDate($1.days).text) }
      writer.field("unarchived", coverage.unarchived) { $0.string(site.briefing.dispatches[$1].id) }
      writer.field("unmentioned", coverage.unmentioned) { writer, unmentioned in
        writer.object { writer in
          writer.field(unmentioned.record, in: site)
          writer.field("referred-to", ifTrue: unmentioned.isReferredTo)
        }
      }
    }
  }

  private mutating func write(block: Int, of dispatch: Dispatch) {
    field("dispatch", dispatch.id)
    field("block", anchor: block)
  }
}
