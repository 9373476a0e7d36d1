import Mustache

extension PageTemplate {
  /// The names that the template, with all that it includes, may use.
  var shape: Shape {
    switch self {
    case .timeline: .timeline
    case .changes: .changesPage
    case .dispatch: .dispatch
    case .actor: .actor
    case .place: .place
    case .event: .event
    case .source: .source
    case .continued: .continued
    case .differences: .differences
    case .page: .freePage
    case .search: .search
    case .coverage: .coverage
    case .recordIndex: .recordIndex
    case .entryIndex: .entryIndex
    case .claimList: .claimList
    case .claimFilter: .claimFilter
    case .notFound: .page
    case .eventEntry: .eventEntry
    case .dispatchEntry: .dispatchEntry
    case .headline: .headlineFragment
    case .carriedBy: .carriedByFragment
    case .claim: .claim
    case .reference: .referenceFragment
    case .date: .dateFragment
    }
  }
}
