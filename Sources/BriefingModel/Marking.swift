/// Who may see a piece: a label of the Traffic Light Protocol, version 2.0.
///
/// Markings are ordered from the widest audience to the narrowest.
public enum Marking: String, Sendable, Hashable, CaseIterable, Comparable {
  /// Everybody.
  case clear = "CLEAR"
  /// The community.
  case green = "GREEN"
  /// The organisation and its clients, as far as they need to know.
  case amber = "AMBER"
  /// The organisation only.
  case amberStrict = "AMBER+STRICT"
  /// The named recipients only.
  case red = "RED"

  /// The label as TLP 2.0 writes it: `TLP:AMBER+STRICT`.
  public var label: String { "TLP:" + rawValue }

  /// Reads a marking, with or without `TLP:` before it, in upper or lower case.
  public init?(label: String) {
    let upper = label.uppercased()
    self.init(rawValue: upper.hasPrefix("TLP:") ? String(upper.dropFirst(4)) : upper)
  }

  /// Orders from the widest audience to the narrowest.
  public static func < (left: Marking, right: Marking) -> Bool {
    left.rank < right.rank
  }

  private var rank: Int {
    switch self {
    case .clear: 0
    case .green: 1
    case .amber: 2
    case .amberStrict: 3
    case .red: 4
    }
  }
}
