import BriefingModel
import EDTF
import Mustache
import Work

/// What every page needs: the briefing, its evidence, its theme and words, and what pages share.
final class SiteContext: Sendable {
  let briefing: Briefing
  let evidence: Evidence
  /// What the briefing lacks; nil in a site for everybody.
  let coverage: Coverage?
  let differences: DifferencePlan
  let theme: Theme
  let words: Words
  let language: DateLanguage
  let collation: Collation
  let common: CommonValues
  /// What stands over parts of the dispatches on other pages.
  let dispatchHeads: KeptFragments
  let eventEntries: KeptFragments
  let claimFigures: KeptFragments
  /// The names that every page has, with the same values on each.
  private let shared: Value
  private let navigation: [Navigation.Position: Value]
  /// What these two name.
  private let kept: [KeptValues]

  init(briefing: Briefing, theme: Theme) {
    let settings = briefing.settings
    let words = Words.english
    let language = DateLanguage.named(settings.language) ?? .english
    self.briefing = briefing
    self.theme = theme
    self.words = words
    self.language = language
    let (evidence, common) = Stage.weigh.measureAlone {
      concurrently({ Evidence(briefing) }, { CommonValues(briefing, theme, language, words) })
    }
    self.evidence = evidence
    self.common = common
    coverage = briefing.isInternal ? Coverage(briefing, evidence) : nil
    differences = DifferencePlan(briefing, evidence)
    collation = Collation(language: settings.language)
    dispatchHeads = KeptFragments(count: briefing.dispatches.count)
    eventEntries = KeptFragments(count: briefing.events.count)
    claimFigures = KeptFragments(count: evidence.claimOrder.all.count)
    let (keptNavigation, navigation) = KeptValues.keep(
      Navigation.all(in: briefing, hasDifferences: differences.count > 0, words: words))
    self.navigation = navigation
    let shared = KeptValues([
      [
        .briefingTitle: .text(settings.title),
        .language: .text(settings.language),
        .direction: .text(TextDirection(language: settings.language).rawValue),
        .feed: briefing.hasFeed ? .text(Address.feed) : .none,
        .styleSheet: .text(common.assets.theme("theme.css")),
        .script: .text(common.assets.theme("theme.js")),
        .icon: .text(common.assets.theme("icon.svg")),
        .root: RootMark.value,
        .edition: briefing.edition.asOf.map { DateValues.value(of: $0, language: language, theme) } ?? .none,
        .since: briefing.edition.since.map { DateValues.value(of: $0, language: language, theme) } ?? .none,
        .changes: briefing.edition.since == nil ? .none : .text(Address.changes),
        .changesFeed: evidence.hasChangesFeed(in: briefing) ? .text(Address.changesFeed) : .none,
        .licence: .none,
        .home: false,
      ]
    ])
    self.shared = shared[0]
    kept = [keptNavigation, shared]
  }

  /// The same for a briefing that differs only in the texts of dispatches, so that all that is derived from the whole of it
  /// stands, and so do the fragments that hold nothing of a text.
  init(_ other: SiteContext, with briefing: Briefing) {
    self.briefing = briefing
    evidence = other.evidence
    coverage = other.coverage
    differences = other.differences
    theme = other.theme
    words = other.words
    language = other.language
    collation = other.collation
    common = other.common
    kept = other.kept
    dispatchHeads = other.dispatchHeads
    eventEntries = other.eventEntries
    claimFigures = KeptFragments(count: evidence.claimOrder.all.count)
    shared = other.shared
    navigation = other.navigation
  }

  /// The names that every page has.
  func basics(of head: PageHead, path: String) -> Object {
    [
      .base: shared,
      .title: .text(head.title),
      .description: Value(head.description),
      .marking: marking(head.marking),
      .navigation: navigation[Navigation.Position(head.section, path: path)] ?? navigation[.elsewhere] ?? .none,
      .canonical: Value(briefing.settings.baseURL.map { $0 + (path == Address.timeline ? "" : path) }),
      .jsonLD: head.linkedData.map { .markup($0.script) } ?? .none,
    ]
  }

  /// How a mention of a record begins that is a link, as far as all of them begin alike.
  func mentionLink(to reference: RecordReference) -> UnsafeBufferPointer<UInt8> {
    common.mentionLinks[common.recordPaths.position(of: reference)]
  }

  /// The value of the date on which a dispatch was published.
  func published(_ position: Int) -> Value { common.published[position] }

  /// The value of a date.
  func date(_ date: ExtendedDate) -> Value {
    common.dates[date] ?? DateValues.value(of: date, language: language, theme)
  }

  /// The value of a date, or nothing.
  func date(_ date: ExtendedDate?) -> Value { date.map { self.date($0) } ?? .none }
}

extension Briefing {
  /// The narrowest audience that anything in it asks for.
  var highestMarking: Marking {
    let records: [any Record] = actors + places + events + sources
    var highest = settings.marking
    // Each where it stands: copying a dispatch takes longer than to look at it.
    for index in dispatches.indices { highest = max(highest, dispatches.pointer(to: index).pointee.highestMarking) }
    for record in records { highest = max(highest, record.highestMarking) }
    for page in pages { highest = max(highest, page.marking, page.body.highestMarking) }
    return highest
  }
}

extension Dispatch {
  // Inlined where it is called, as the one of its body, so that neither is copied.
  /// The narrowest audience that it or something in it asks for.
  @inline(__always)
  var highestMarking: Marking { max(marking, body.highestMarking) }
}

extension Record {
  /// The narrowest audience that it or something in it asks for.
  var highestMarking: Marking { max(marking, body.highestMarking) }
}

extension Body {
  /// The narrowest audience that something in it asks for; an internal note is for anybody but everybody.
  @inline(__always)
  var highestMarking: Marking {
    let notes: Marking = blocks.contains { $0.kind == .internalNote } ? .green : .clear
    return claims.reduce(notes) { max($0, $1.marking) }
  }
}
