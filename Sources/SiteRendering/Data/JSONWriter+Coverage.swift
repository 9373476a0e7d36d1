import BriefingModel
import EDTF

extension JSONWriter {
  /// Writes what the briefing lacks.
  mutating func write(_ coverage: Coverage, in briefing: Briefing) {
    object("coverage") { writer in
      writer.field("single-origin", coverage.singleOrigin) { $0.string(briefing.events[$1].id) }
      writer.field("untold", coverage.untold) { $0.string(briefing.events[$1].id) }
      writer.field("speakerless", coverage.speakerless) { writer, site in
        writer.object { $0.write(block: briefing[site].block, of: briefing.dispatches[site.dispatch]) }
      }
      writer.field("misspelt", coverage.misspelt) { writer, site in
        let mention = briefing[site]
        writer.object { writer in
          writer.write(block: mention.block, of: briefing.dispatches[site.dispatch])
          writer.field("start", mention.range.lowerBound)
          writer.field("end", mention.range.upperBound)
        }
      }
      writer.field("gaps", coverage.gaps) { $0.string(ExtendedDate($1.days).text) }
      writer.field("unarchived", coverage.unarchived) { $0.string(briefing.dispatches[$1].id) }
      writer.field("unmentioned", coverage.unmentioned) { writer, unmentioned in
        writer.object { writer in
          writer.field(unmentioned.record.kind.rawValue, briefing.id(unmentioned.record))
          writer.field("referred-to", ifTrue: unmentioned.isReferredTo)
        }
      }
    }
  }

  private mutating func write(block: Int, of dispatch: Dispatch) {
    field("dispatch", dispatch.id)
    field("block", Address.anchor(block))
  }
}
