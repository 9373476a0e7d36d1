import BriefingModel
import EDTF
import Mustache

extension SiteContext {
  /// What stands over parts of a dispatch on other pages; made once, as many pages show the same.
  func dispatchHead(_ position: Int) -> Value {
    dispatchHeads.value(position) {
      let dispatch = dispatch(position)
      let head: Object = [
        .root: RootMark.value, .path: Value(utf8: Array(common.dispatchPaths[position])),
        .title: .text(dispatch.pointee.title), .foreign: foreign(dispatch.pointee.language),
        .source: reference(dispatch.pointee.source), .wires: row(dispatch.pointee.wires),
        .published: published(position),
      ]
      return .object(
        head.adding([
          (.headline, dispatchHeads.room(for: theme.fragment(.headline, head))),
          (.carriedBy, dispatchHeads.room(for: theme.fragment(.carriedBy, head))),
        ]))
    }
  }

  /// A dispatch as lists show it.
  func dispatchEntry(_ position: Int) -> Value {
    let dispatch = dispatch(position)
    let data: Object = [
      .base: dispatchHead(position),
      .root: RootMark.value,
      .filedUnder: Value(dispatch.pointee.published.heading),
      .dateline: filedFrom(position),
      .marking: marking(ofEntry: dispatch.pointee.marking),
      .draft: .flag(dispatch.pointee.isDraft),
      .change: mark(evidence.changes?.mark(ofDispatch: position)),
      .summary: Value(dispatch.pointee.summary),
    ]
    return [.html: .markup(theme.fragment(.dispatchEntry, data).trimmingLineBreaks())]
  }

  /// An event as lists show it.
  func eventEntry(_ position: Int) -> Value {
    eventEntries.value(position) {
      let event = briefing.events[position]
      let corroboration = evidence.corroboration[position]
      let data: Object = [
        .root: RootMark.value,
        .path: .text(Address.record(.event, event.id)),
        .name: .text(event.name),
        .date: date(event.date),
        .precision: Value(event.date.flatMap(words.precision)),
        .filedUnder: Value(event.date?.heading),
        .status: Value(event.status?.rawValue),
        .place: reference(event.place),
        .summary: .none,
        .actors: cast(of: event),
        .dispatchCount: evidence.isTold(position) ? count(corroboration.dispatches) : .none,
        .originCount: count(corroboration.independentOrigins),
        .change: mark(evidence.changes?.mark(ofEvent: position)),
        .accountsDiffer: Value(differences.path(of: position, in: briefing)),
      ]
      return [.html: eventEntries.room(for: theme.fragment(.eventEntry, data).trimmingLineBreaks())]
    }
  }

  /// The actors in an event, the first of many by name.
  private func cast(of event: Event) -> Value {
    var seen: Set<RecordReference> = []
    let actors = event.participants.map(\.actor).filter { seen.insert($0).inserted }
    guard !actors.isEmpty else { return .none }
    let shown = actors.count <= SiteContext.castLimit + 1 ? actors.count : SiteContext.castLimit
    return [
      .items: .list(actors.prefix(shown).map { reference($0) }),
      .more: actors.count > shown ? count(actors.count - shown) : .none,
    ]
  }

  /// How many actors an entry names before it says how many more there are.
  private static let castLimit = 6
}

extension ExtendedDate {
  /// What kind of period the heading is under which a timeline files the date; nil where it says less than the date.
  fileprivate var heading: String? {
    guard period == self else { return nil }
    return switch granularity {
    case .day: "day"
    case .month: "month"
    case .season: "season"
    case .year: "year"
    case .decade: "decade"
    case .century: "century"
    case .moment, .interval, .oneOf, .allOf: nil
    }
  }
}
