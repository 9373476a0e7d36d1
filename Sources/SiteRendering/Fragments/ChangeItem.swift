import BriefingModel
import EDTF
import Mustache

extension SiteContext {
  /// A change as the page of changes shows it.
  func item(_ change: Change) -> Value {
    let entry = entry(of: change)
    var item: Object = [
      .id: .text(anchor(of: change)), .html: entry, .event: .none, .measure: .none, .old: .none, .new: .none,
      // A dispatch is its own evidence.
      .evidence: change.kind == .dispatch ? .none : evidence(of: change),
    ]
    guard entry.isNone else { return .object(item) }
    let values = values(of: change)
    item[.event] = reference(change.event(in: briefing).map { RecordReference(.event, $0) })
    item[.measure] = Value(values.measure)
    var (earlier, later, successor): (Value, Value, Value) = (.none, .none, .none)
    var source = Value.none
    switch change.matter {
    case .figure(_, let before, let now):
      (earlier, later) = (reference(briefing[before].speaker), reference(briefing[now].speaker))
      source = reference(toBlock: briefing[before].block, ofDispatch: before.dispatch)
    case .postponement(_, let event?): successor = reference(RecordReference(.event, event))
    default: break
    }
    item[.old] = values.old.map { [.value: .text($0), .speaker: earlier, .source: source] } ?? .none
    item[.new] = values.new.map { [.value: .text($0), .speaker: later, .successor: successor] } ?? .none
    return .object(item)
  }

  /// What is new as a whole, as lists show it.
  private func entry(of change: Change) -> Value {
    let entry: Value
    switch change.matter {
    case .dispatch: entry = dispatchEntry(change.dispatch)
    case .event(let event): entry = eventEntry(event)
    case .claim(let site): entry = claimFigure(site)
    case .postponement, .status, .figure, .difference, .corroboration: return .none
    }
    return Object(entry)?[.html] ?? .none
  }

  /// The block that tells of a change, or the dispatch where none does.
  private func evidence(of change: Change) -> Value {
    change.block.map { reference(toBlock: $0, ofDispatch: change.dispatch) }
      ?? .object(reference(toDispatch: change.dispatch))
  }
}

extension SiteContext {
  /// What a change was and what it is now, in words.
  func values(of change: Change) -> (measure: String?, old: String?, new: String?) {
    switch change.matter {
    case .postponement(let event, let successor):
      let date = successor.flatMap { briefing.events[$0].date }
      return (nil, date == nil ? nil : briefing.events[event].date?.display(in: language), date?.display(in: language))
    case .status(_, let from, let to):
      return (nil, from?.rawValue, to.rawValue)
    case .figure(_, let earlier, let later):
      return (briefing[later].figure.map { measure($0.measure) }, figure(of: earlier), figure(of: later))
    case .corroboration(_, let from, let to):
      return (words.independentOrigins, words.number(from), words.number(to))
    case .difference(let event, let claim):
      guard let comparison = evidence.comparisons[event].first(where: { $0.claims.contains(claim) }) else {
        return (nil, nil, nil)
      }
      return (measure(comparison.measure), nil, words.list(figures(in: comparison)))
    case .event, .dispatch, .claim:
      return (nil, nil, nil)
    }
  }

  /// The anchor of a change on its page: the same in every edition that has it.
  func anchor(of change: Change) -> String {
    let dispatch = briefing.dispatches[change.dispatch].id
    let events = briefing.events
    let parts: [String?] =
      switch change.matter {
      case .postponement(let event, let successor): [events[event].id, successor.map { events[$0].id }]
      case .status(let event, _, let status): [events[event].id, status.rawValue, dispatch]
      case .figure(_, _, let site), .difference(_, let site), .claim(let site):
        [dispatch, Address.anchor(briefing[site].block)]
      case .event(let event): [events[event].id]
      case .corroboration(let event, _, let count): [events[event].id, String(count)]
      case .dispatch: [dispatch]
      }
    // No id has two hyphens in a row, so that no two changes have one anchor.
    return ([change.kind.rawValue] + parts.compactMap(\.self)).joined(separator: "--")
  }

  /// What a change is about, in a line: the event, the dispatch or who makes the claim.
  func subject(of change: Change) -> String {
    if case .claim(let site) = change.matter {
      let dispatch = briefing.dispatches[site.dispatch]
      let speaker = briefing[site].speaker.map { briefing.name(of: $0) } ?? words.speakerNotNamed
      return speaker + ": " + Shortening.line(dispatch.body.text(of: briefing[site]), limit: 100)
    }
    return change.event(in: briefing).map { briefing.events[$0].name } ?? briefing.dispatches[change.dispatch].title
  }

  /// The values that claims state, each once, the first of many.
  private func figures(in comparison: Comparison) -> [String] {
    var seen: Set<String> = []
    return Array(comparison.claims.compactMap(figure).filter { seen.insert($0).inserted }.prefix(5))
  }

  private func figure(of site: ClaimSite) -> String? {
    briefing[site].figure.map { figure in
      words.figure(figure, dates: language) + (figure.unit.map { " " + $0 } ?? "")
    }
  }
}
