import Mustache

/// The lists of a record's page, in the order in which the page shows them.
enum ListKind: PagedList {
  case accounts, carried, originated, events, dispatches, related, mentions

  /// The name by which templates know the list.
  var name: Name {
    switch self {
    case .accounts: .accounts
    case .carried: .carried
    case .originated: .originated
    case .events: .events
    case .dispatches: .dispatches
    case .related: .related
    case .mentions: .mentions
    }
  }

  var laterName: Name {
    switch self {
    case .accounts, .mentions: .mentions
    case .carried, .originated, .dispatches: .dispatches
    case .events: .events
    case .related: .related
    }
  }

  var firstPageLimit: Int {
    switch self {
    case .accounts, .related: 24
    case .mentions: 100
    default: 50
    }
  }
}
