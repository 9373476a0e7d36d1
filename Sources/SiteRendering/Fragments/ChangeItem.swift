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
    item[.old] = values.old.map { [.value: .text($0), .source: earlierClaim(of: change)] } ?? .none
    item[.new] = values.new.map { [.value: .text($0), .successor: successor(of: change)] } ?? .none
    return .object(item)
  }

  /// What is new as a whole, as lists show it.
  private func entry(of change: Change) -> Value {
    let entry: Value
    switch change.matter {
    case .dispatch: entry = dispatchEntry(change.dispatch)
    case .event(let event): entry = eventEntry(event)
    case .claim(let site): return .markup(claimFigure(site))
    case .postponement, .status, .figure, .difference, .corroboration: return .none
    }
    if case .object(let fields) = entry { return fields[.html] }
    return .none
  }

  /// The block that tells of a change, or the dispatch where none does.
  private func evidence(of change: Change) -> Value {
    change.block.map { reference(toBlock: $0, ofDispatch: change.dispatch) }
      ?? .object(reference(toDispatch: change.dispatch))
  }

  private func earlierClaim(of change: Change) -> Value {
    guard case .figure(_, let earlier, _) = change.matter else { return .none }
    return reference(toBlock: briefing[earlier].block, ofDispatch: earlier.dispatch)
  }

  private func successor(of change: Change) -> Value {
    guard case .postponement(_, let successor?) = change.matter else { return .none }
    return reference(RecordReference(.event, successor))
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
    case .difference, .event, .dispatch, .claim:
      return (nil, nil, nil)
    }
  }

  /// The anchor of a change on its page: the same in every edition that has it.
  func anchor(of change: Change) -> String {
    let dispatch = briefing.dispatches[change.dispatch].id
    let subject: String
    switch change.matter {
    case .dispatch: subject = dispatch
    case .claim(let site), .figure(_, _, let site): subject = dispatch + "-" + Address.anchor(briefing[site].block)
    default: subject = change.event(in: briefing).map { briefing.events[$0].id } ?? dispatch
    }
    return change.kind.rawValue + "-" + subject
  }

  /// What a change is about, in a line: the event, the dispatch or who makes the claim.
  func subject(of change: Change) -> String {
    if case .claim(let site) = change.matter {
      let dispatch = briefing.dispatches[site.dispatch]
      let speaker = briefing[site].speaker.map { briefing[$0].name } ?? words.speakerNotNamed
      return speaker + ": " + Shortening.line(dispatch.body.text(of: briefing[site]), limit: 100)
    }
    return change.event(in: briefing).map { briefing.events[$0].name } ?? briefing.dispatches[change.dispatch].title
  }

  private func figure(of site: ClaimSite) -> String? {
    briefing[site].figure.map { figure in
      words.figure(figure, dates: language) + (figure.unit.map { " " + $0 } ?? "")
    }
  }
}
