import BriefingModel
import EDTF

/// `briefing.json`: the whole briefing as data, for those who want to count, map or check it themselves.
///
/// One object. `format` is `dateline-briefing/1` and changes when a reader of the old one would misread the new one;
/// names may be added without that. What a record or a dispatch does not have is left out. Dates are EDTF; references
/// are ids; `path` is the address of a thing's page from the site's root; positions in texts count bytes of UTF-8.
///
/// | name | is |
/// | --- | --- |
/// | `format`, `title`, `description`, `language`, `timeline` | what `briefing.yml` says |
/// | `marking` | the highest of the markings of all that is in it |
/// | `edition` | `as-of`, `since`, where the site is an edition |
/// | `audience` | whom the site is for: CLEAR, or the `--audience` of the build |
/// | `changes[]` | `kind`, `event`, `dispatch`, `block`, `claim`, `measure`, `unit`, `from`, `from-unit`, `to`, `successor` |
/// | `dispatches[]` | `id`, `path`, `title`, `source`, `published`, `dateline` {`place`, `date`}, `wires[]`, `byline`, `language`, `url`, `archived`, `retrieved`, `summary`, `marking`, `draft`, `aliases[]` (old addresses), and the text |
/// | `actors[]` | `id`, `path`, `name`, `type`, `aliases[]` {`name`, `kind`, `language`}, `roles[]` {`title`, `of`, `from`, `to`}, `relations[]` {`type`, `actor`, `dispatch`}, `wikidata`, `marking`, `stub`, and the text |
/// | `places[]` | `id`, `path`, `name`, `type`, `aliases[]`, `within`, `coordinates` [lat, lon], `precision`, `geonames`, `wikidata`, `marking`, `stub`, and the text |
/// | `events[]` | `id`, `path`, `name`, `date`, `seq`, `type`, `place`, `status`, `status-history[]` {`status`, `dispatch`}, `participants[]` {`actor`, `role`}, `part-of`, `supersedes`, `corroboration` {`dispatches`, `outlets[]`, `independentOrigins`, `origins[][]`}, `comparisons[]` {`measure`, `unit`, `agreement`, `contradicted`, `claims[]`}, `disputedBy[]`, `marking`, `stub`, and the text |
/// | `sources[]` | `id`, `path`, `name`, `kind`, `reliability`, `url`, `marking`, `stub`, and the text |
/// | `pages[]` | `id`, `path`, `title`, `summary`, `language`, `marking`, and the text |
/// | `coverage` | in a site for an internal audience, what the briefing lacks: `single-origin[]`, `untold[]` (ids of events); `speakerless[]` {`dispatch`, `block`}; `misspelt[]` {`dispatch`, `block`, `start`, `end`}; `gaps[]` (dates); `unarchived[]` (ids of dispatches); `unmentioned[]` {`actor`, `place` or `source` with an id, `referred-to`} |
///
/// The text of a thing is three lists: `blocks[]` {`id` (`b1`, its anchor), `kind`, `text`, `in` (the block around it)};
/// `mentions[]` {`block`, `start`, `end`, and `actor`, `place`, `event` or `source` with an id, or `date`; `as`,
/// `certainty`, `misspelt`}; `claims[]` {`block`, `id`, `path` (of its block), `speaker`, `audience`, `via`, `event`,
/// `date`, `measure`, `value`, `unit`, `manner` (`quotation`, `partial`, `paraphrase`), `stance`, `credibility`, `confidence`,
/// `origins[]` (the sources that it rests on), `singleSource`, `marking`}.
struct BriefingDataFile: Page {
  let path = Address.data

  static let format = "dateline-briefing/1"

  func render(in site: SiteContext, into bytes: inout [UInt8]) {
    let briefing = site.briefing
    var writer = JSONWriter(capacity: 1 << 16)
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
    bytes.append(contentsOf: writer.bytes)
    bytes.append("\n")
  }
}
