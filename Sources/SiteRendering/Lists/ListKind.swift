import Mustache

/// The lists of a record's page, in the order in which the page shows them.
enum ListKind: CaseIterable, Sendable {
  case accounts, carried, originated, claims, events, dispatches, mentions

  /// The name by which templates know the list.
  var name: Name {
    switch self {
    case .accounts: .accounts
    case .carried: .carried
    case .originated: .originated
    case .claims: .claims
    case .events: .events
    case .dispatches: .dispatches
    case .mentions: .mentions
    }
  }

  /// The name under which the list goes on on later pages, which have fewer sections.
  var laterName: Name {
    switch self {
    case .accounts, .mentions: .mentions
    case .carried, .originated, .dispatches: .dispatches
    case .claims: .claims
    case .events: .events
    }
  }

  /// How many entries the record's own page shows before the list goes on elsewhere.
  var firstPageLimit: Int {
    switch self {
    case .accounts: 24
    case .mentions: 100
    default: 50
    }
  }
}
