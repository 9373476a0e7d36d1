/// A file in memory: its path in its folder and its bytes.
public struct SourceFile: Sendable, Hashable {
  /// The path relative to the folder it was found in, with `/` between components: `dispatches/a.md`.
  public var path: String
  /// The bytes, as they are.
  public var bytes: [UInt8]

  /// Makes a file.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}
