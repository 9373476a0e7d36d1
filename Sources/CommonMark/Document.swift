/// One Markdown text, parsed by libcmark-gfm.
///
/// A document belongs to one task, and only copied values leave it; any number of documents parse at the same time.
public struct Document: ~Copyable {
  let tree: Tree

  /// Parses UTF-8 bytes, once the limits have let them through.
  ///
  /// Invalid UTF-8 and zero bytes are read as U+FFFD, as libcmark-gfm does.
  /// - Throws: The refusal of a text that would cost the parser seconds or gigabytes.
  public init(
    _ source: UnsafeBufferPointer<UInt8>, options: Options = .gfm, limits: Limits = .standard
  ) throws(Refusal) {
    let found = try limits.check(source)
    tree = Tree(parsing: source, options: options, holding: found)
  }

  /// Parses UTF-8 bytes, once the limits have let them through.
  ///
  /// - Throws: The refusal of a text that would cost the parser seconds or gigabytes.
  public init(_ source: [UInt8], options: Options = .gfm, limits: Limits = .standard) throws(Refusal) {
    try self.init(source[...], options: options, limits: limits)
  }

  /// Parses UTF-8 bytes, once the limits have let them through.
  ///
  /// - Throws: The refusal of a text that would cost the parser seconds or gigabytes.
  public init(_ source: ArraySlice<UInt8>, options: Options = .gfm, limits: Limits = .standard) throws(Refusal) {
    tree = try source.withUnsafeBufferPointer { source throws(Refusal) in
      let found = try limits.check(source)
      return Tree(parsing: source, options: options, holding: found)
    }
  }

  /// Gives the root of the tree to a closure, which may read and change the tree.
  ///
  /// Nodes live as long as the closure runs. They are not `Sendable` and the result is, so none can be returned.
  public borrowing func withRoot<Result: Sendable, Failure: Error>(
    _ body: (Node) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let tree = tree
    defer { withExtendedLifetime(tree) {} }
    return try body(Node(tree.root, in: tree))
  }

  /// The document as an HTML fragment, as libcmark-gfm renders it, with whatever was changed in the tree.
  public borrowing func renderHTML() -> [UInt8] {
    tree.renderHTML(from: tree.root)
  }
}
