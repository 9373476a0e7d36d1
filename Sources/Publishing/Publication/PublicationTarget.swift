/// Where a site is to be published.
public struct PublicationTarget: Sendable {
  /// How a target takes files.
  public enum Method: String, Sendable {
    case git, directory, rsync, rclone
  }

  /// The name under which the briefing has it.
  public var name: String
  /// How it takes files.
  public var method: Method
  /// Its address, in the method's own form; it may hold a password.
  public var address: String
  /// The branch that a git host publishes.
  public var branch: String
  /// Whether each publication to a git host stands alone, without the ones before it.
  public var isOrphan: Bool
  /// The audiences whose builds may be published there, the narrowest last.
  public var audiences: [String]
  /// How many files one publication may delete at most; `nil` for a quarter of what is there.
  public var maximumDeletions: Int?

  /// Makes a target.
  public init(
    name: String, method: Method, address: String, branch: String? = nil, isOrphan: Bool = false, audiences: [String],
    maximumDeletions: Int? = nil
  ) {
    self.name = name
    self.method = method
    self.address = address
    self.branch = branch ?? "gh-pages"
    self.isOrphan = isOrphan
    self.audiences = audiences
    self.maximumDeletions = maximumDeletions
  }

  /// The target in words, without passwords: `pages (git https://example.org/briefing.git, branch gh-pages)`.
  public var shown: String {
    "\(name) (\(method.rawValue) \(Redaction.shown(address))\(method == .git ? ", branch \(branch)" : ""))"
  }

  /// What tells it from other targets.
  var identity: String { "\(method.rawValue) \(address)\(method == .git ? " " + branch : "")" }
}
