import BriefingModel
import Mustache
import Work

/// What stands over parts of a dispatch on other pages; made once each, as many pages show the same.
enum DispatchHead {
  static func all(
    in briefing: Briefing, paths: KeptBytes, published: [Value], _ references: RecordTable<Value>
  ) -> KeptValues {
    KeptValues(
      briefing.dispatches.indices.map { position in
        [
          .path: Value(utf8: Array(paths[position])), .title: .text(briefing.dispatches[position].title),
          .foreign: SiteContext.foreign(briefing.dispatches[position].language, in: briefing),
          .source: references[briefing.dispatches[position].source],
          .wires: SiteContext.list(SiteContext.alternatives(briefing.dispatches[position].wires, references)),
          .published: published[position],
        ]
      })
  }
}
