/// The kinds of record, in the order in which pages list them.
public enum RecordKind: String, Sendable, Hashable, CaseIterable {
  /// A person, a state, an organisation, a group.
  case actor
  /// A country, a region, a town, a building.
  case place
  /// Something that happened, is said to have happened or is planned.
  case event
  /// An outlet or an agency.
  case source

  /// The folder of the kind, in `Content/` and on the site: `actors`.
  public var folder: String { rawValue + "s" }

  /// The place among ``allCases``.
  public var rank: Int {
    switch self {
    case .actor: 0
    case .place: 1
    case .event: 2
    case .source: 3
    }
  }
  /// The kind at a place among ``allCases``; nil where there is none.
  public init?(rank: Int) {
    switch rank {
    case 0: self = .actor
    case 1: self = .place
    case 2: self = .event
    case 3: self = .source
    default: return nil
    }
  }
}
