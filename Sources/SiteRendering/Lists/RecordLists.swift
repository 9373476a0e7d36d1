import BriefingModel

/// Everything that a record's page lists, at full length.
struct RecordLists: Sendable {
  var accounts: [Account] = []
  /// Positions of dispatches that a source carried.
  var carried: [Int] = []
  /// Positions of dispatches that credit a source.
  var originated: [Int] = []
  /// Positions of events.
  var events: [Int] = []
  /// Positions of dispatches filed from a place.
  var dispatches: [Int] = []
  /// The relations that others have to an actor.
  var related: [Ties.Tie] = []
  var contexts = MentionContexts()

  init(of record: RecordReference, in evidence: Evidence, _ briefing: Briefing) {
    switch record.kind {
    case .actor:
      events = evidence.events.events(of: record.index)
      related = evidence.ties.ties(to: record.index)
    case .place:
      events = evidence.events.events(at: record.index)
      dispatches = evidence.filings.filed(from: record.index)
    case .event:
      // Each mention of an event, and each claim about it, stands in an account.
      accounts = RecordLists.bySource(evidence.accounts[record.index], in: briefing)
      return
    case .source:
      carried = evidence.filings.carried(by: record.index)
      originated = evidence.filings.crediting(record.index)
    }
    contexts = MentionContexts(of: evidence.mentions[record])
  }

  /// How long a list is.
  func count(of list: ListKind) -> Int {
    switch list {
    case .accounts: accounts.count
    case .carried: carried.count
    case .originated: originated.count
    case .events: events.count
    case .dispatches: dispatches.count
    case .related: related.count
    case .mentions: contexts.count
    }
  }

  /// Accounts with those that one source carried together, in the order of the first ones.
  private static func bySource(_ accounts: [Account], in briefing: Briefing) -> [Account] {
    var positions: [RecordReference: Int] = [:]
    var groups: [[Account]] = []
    for account in accounts {
      let source = briefing.dispatches[account.dispatch].source
      let position = positions[source] ?? groups.count
      if position == groups.count {
        positions[source] = position
        groups.append([])
      }
      groups[position].append(account)
    }
    return groups.flatMap(\.self)
  }
}

extension RecordLists {
  /// Adds what a part of a list shows.
  func add(_ list: ListKind, _ range: Range<Int>, to facts: inout PageFacts) {
    switch list {
    case .accounts: for account in accounts[range] { facts.add(dispatch: account.dispatch) }
    case .carried: for dispatch in carried[range] { facts.add(dispatch: dispatch) }
    case .originated: for dispatch in originated[range] { facts.add(dispatch: dispatch) }
    case .dispatches: for dispatch in dispatches[range] { facts.add(dispatch: dispatch) }
    case .events: for event in events[range] { facts.add(entryOfEvent: event) }
    case .related: for tie in related[range] { facts.add(dispatch: tie.relation.dispatch) }
    case .mentions:
      for context in contexts[range] {
        facts.add(dispatch: context.dispatch)
        facts.add(context.block)
      }
    }
  }
}
