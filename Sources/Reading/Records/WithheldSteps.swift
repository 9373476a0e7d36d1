import BriefingModel

/// The steps of an event's status that fewer may see than the event.
enum WithheldSteps {
  /// Returns a warning for each step of an event whose dispatch has a narrower marking: without it, an earlier status is
  /// shown.
  static func diagnostics(of index: Int, in briefing: Briefing, _ roll: Roll) -> [Diagnostic] {
    let event = briefing.events[index]
    var shown: Event.Status?
    var warnings: [Diagnostic] = []
    for step in event.statusHistory {
      guard let dispatch = step.dispatch.map({ briefing.dispatches[$0] }) else { continue }
      let marking = max(dispatch.marking, briefing[dispatch.source].marking)
      guard marking > event.marking else {
        shown = step.status
        continue
      }
      guard let place = place(of: step, dispatch.id, of: RecordReference(.event, index), roll) else { continue }
      warnings.append(
        place.text.diagnostic(
          .withheldStep,
          "the event is \(event.marking.label), and \(quoted(dispatch.id)), which attests this step, is \(marking.label): "
            + "without it the event \(shown.map { "is still \(quoted($0.rawValue))" } ?? "has no status")",
          at: place.range,
          remedies: [
            "give the two the same marking, cite a dispatch that everybody may see, or keep in mind what others see"
          ]))
    }
    return warnings
  }

  private static func place(
    of step: Event.StatusStep, _ dispatch: String, of event: RecordReference, _ roll: Roll
  ) -> (text: SourceText, range: Range<Int>)? {
    guard let (text, value) = roll.value(of: "status", event) else { return nil }
    var steps = [value]
    if case .list(let items) = value.content { steps = items }
    let item = steps.first { $0.has("dispatch", dispatch) && $0.has("status", step.status.rawValue) }
    return item.map { (text, $0.range) }
  }
}
