/// What the machine refused while content was read: a folder that is not there, a file without permission, a bad disk.
///
/// Mistakes in content are never errors of this kind; they are diagnostics.
public struct ReadingError: Error, Sendable, Hashable {
  /// What was tried.
  public enum Operation: String, Sendable, Hashable {
    case list, open, inspect, read
  }

  /// What was tried.
  public let operation: Operation
  /// On which file or folder, as the caller or the folder named it.
  public let path: String
  /// The system's number for what went wrong: an `errno`.
  public let errorNumber: Int32
  /// The system's words for it: `Permission denied`.
  public let reason: String
  /// Whether there is no such file or folder.
  public let isMissing: Bool
}

extension ReadingError: CustomStringConvertible {
  /// One line without a full stop: `cannot read Content/a.md: Permission denied`.
  public var description: String {
    "cannot \(operation.rawValue) \(path): \(reason)"
  }
}
