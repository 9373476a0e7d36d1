import CCMarkGFM

extension Node {
  /// The bytes of a text, of code or of raw HTML, and the name of a footnote reference; none for other kinds.
  public var literal: [UInt8] {
    [UInt8](zeroTerminated: cmark_node_get_literal(pointer))
  }

  /// Appends the literal to a buffer, without an array in between.
  public func appendLiteral(to bytes: inout [UInt8]) {
    bytes.append(zeroTerminated: cmark_node_get_literal(pointer))
  }

  /// Gives the bytes of a text, of code or of raw HTML to a closure, without copying them; none for other kinds.
  public func withLiteral<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    body(UnsafeBufferPointer(zeroTerminated: cmark_node_get_literal(pointer)))
  }

  /// Where a link or an image points, with entities and backslash escapes resolved; none for other kinds.
  public var destination: [UInt8] {
    [UInt8](zeroTerminated: cmark_node_get_url(pointer))
  }

  /// Gives where a link or an image points to a closure, without copying it; nothing for other kinds.
  public func withDestination<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    body(UnsafeBufferPointer(zeroTerminated: cmark_node_get_url(pointer)))
  }

  /// The title of a link or an image; none for other kinds.
  public var title: [UInt8] {
    [UInt8](zeroTerminated: cmark_node_get_title(pointer))
  }

  /// The info string of a fenced code block; none for other kinds.
  public var info: [UInt8] {
    [UInt8](zeroTerminated: cmark_node_get_fence_info(pointer))
  }
}
