/// How grave a diagnostic is.
public enum Severity: String, Sendable, Comparable, CaseIterable {
  /// Something the desk may want to know; nothing is wrong.
  case notice
  /// Something that is probably a mistake; the briefing is built all the same.
  case warning
  /// Something that makes the briefing wrong; nothing is built.
  case error

  /// Orders from the mildest to the gravest.
  public static func < (left: Severity, right: Severity) -> Bool {
    left.rank < right.rank
  }

  private var rank: Int {
    switch self {
    case .notice: 0
    case .warning: 1
    case .error: 2
    }
  }
}
