import BriefingModel

/// The sections of the site, in the order in which its pages name them.
enum Section: Sendable, Hashable, CaseIterable {
  case timeline
  /// What is new; only where an edition asks for it.
  case changes
  case dispatches, events, claims, actors, places, sources
  /// Where accounts differ; only where some do.
  case differences
  /// A free page; it stands in no section.
  case page
  case search
  /// What the briefing lacks; only a site for an internal audience has it.
  case coverage

  init(_ kind: RecordKind) {
    switch kind {
    case .actor: self = .actors
    case .place: self = .places
    case .event: self = .events
    case .source: self = .sources
    }
  }
}
