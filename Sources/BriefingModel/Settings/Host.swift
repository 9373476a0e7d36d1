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

  /// Makes a host.
  public init(name: String, method: Method, address: String, branch: String? = nil) {
    self.name = name
    self.method = method
    self.address = address
    self.branch = branch
  }
}
