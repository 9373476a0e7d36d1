import BriefingModel

extension Briefing {
  /// Takes the status from the events of which no dispatch attests it: nobody knows when it became so, so that in an
  /// edition it could be what only a later dispatch tells.
  mutating func withdrawUnattestedStatuses() {
    for index in events.indices where events[index].statusHistory.last.map({ $0.dispatch == nil }) ?? false {
      events[index].status = nil
    }
  }
}
