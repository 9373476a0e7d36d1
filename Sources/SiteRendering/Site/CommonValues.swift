import BriefingModel
import EDTF
import Mustache
import Work

/// What pages have in common that follows from the briefing itself, without its evidence: made once each, and looked at
/// where it stands.
struct CommonValues: Sendable {
  /// The names of the records with their pages.
  let references: RecordTable<Value>
  /// Where the pages of the records stand.
  let recordPaths: RecordTable<String>
  /// How mentions of the records begin that are links, by the records' positions in the table of their paths.
  let mentionLinks: KeptBytes
  /// Where the pages of the dispatches stand.
  let dispatchPaths: KeptBytes
  /// When the dispatches were published.
  let published: [Value]
  let dates: [ExtendedDate: Value]
  /// The counts that are often told.
  let smallCounts: [Value]
  let markings: [Marking: Value]
  let assets: AssetAddresses
  let highestMarking: Marking
  let linkedMarkings: LinkedMarkings
  /// What the values name.
  private let kept: [KeptValues]

  init(_ briefing: Briefing, _ theme: Theme, _ language: DateLanguage, _ words: Words) {
    let paths = RecordTable(briefing) { Address.record($0.kind, briefing.id(of: $0)) }
    recordPaths = paths
    var links: [[UInt8]] = []
    var names: [Value] = []
    let places = RecordTable(briefing) { reference in
      links.append(SiteContext.mentionLink(of: reference.kind, to: paths[reference]))
      names.append(
        .object(
          References.object(
            kind: reference.kind.rawValue, path: .text(paths[reference]), name: briefing.name(of: reference), theme)))
      return names.count - 1
    }
    let keptNames = KeptValues(names)
    references = RecordTable(briefing) { keptNames[places[$0]] }
    mentionLinks = KeptBytes(links)
    dispatchPaths = KeptBytes(
      briefing.dispatches.indices.map { Array(Address.dispatch(briefing.dispatches[$0].id).utf8) })
    let (keptDates, dates) = KeptValues.keep(DateValues.all(in: briefing, language: language, theme))
    self.dates = dates
    published = briefing.dispatches.indices.map { dates[briefing.dispatches[$0].published] ?? .none }
    let counts = KeptValues((0..<100).map { SiteContext.count($0, words) })
    smallCounts = (0..<100).map { counts[$0] }
    let (keptMarkings, markings) = KeptValues.keep(
      Dictionary(uniqueKeysWithValues: Marking.allCases.map { ($0, SiteContext.value(of: $0)) }))
    self.markings = markings
    assets = AssetAddresses(of: briefing, theme)
    highestMarking = briefing.highestMarking
    linkedMarkings = highestMarking > .clear ? LinkedMarkings(briefing) : LinkedMarkings()
    kept = [keptNames, keptDates, keptMarkings, counts]
  }
}
