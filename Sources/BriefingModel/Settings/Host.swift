/// A place to which the site can be published.
public struct Host: Sendable, Hashable {
  /// How a host takes files.
  public enum Method: String, Sendable, Hashable, CaseIterable {
    case git, directory, rsync, rclone
  }

  /// The name under which commands call it.
  public var name: String
  /// How it takes files.
  public var method: Method
  /// Its address, in the method's own form.
  public var address: String
  /// The branch that a git host publishes.
  public var branch: String?
  /// Whether publishing deletes what is no longer in the site without being told to each time.
  public var deletes = false
  /// The narrowest marking that may be published there.
  public var audience: Marking = .clear
  /// Whether each publication to a git host stands alone, without the ones before it.
  public var isOrphan = false
  /// How many files one publication may delete at most; `nil` for a quarter of the site.
  public var maximumDeletes: Int?

  /// Makes a host.
  public init(name: String, method: Method, address: String, branch: String? = nil) {
    self.name = name
    self.method = method
    self.address = address
    self.branch = branch
  }
}
