/// What the writer says about the trust in a date (ISO 8601-2, section 8).
public enum Qualification: Sendable, Hashable {
  /// Nothing: the date is meant as it stands.
  case none
  /// `?`: it may be this date or another.
  case uncertain
  /// `~`: it is about this date.
  case approximate
  /// `%`: both.
  case uncertainAndApproximate

  /// The sign that EDTF writes at the end of the date.
  public var sign: String {
    switch self {
    case .none: ""
    case .uncertain: "?"
    case .approximate: "~"
    case .uncertainAndApproximate: "%"
    }
  }

  /// Whether the date is doubted.
  public var isUncertain: Bool { self == .uncertain || self == .uncertainAndApproximate }

  /// Whether the date is an estimate.
  public var isApproximate: Bool { self == .approximate || self == .uncertainAndApproximate }
}
