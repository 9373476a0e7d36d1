import CCMarkGFM

/// Where libcmark-gfm believes a node to be, counted from 1, columns in bytes.
///
/// A hint only: it is often wrong after a construct of several lines, on continuation lines, in footnotes and in tables,
/// and all zeros for bare addresses. Find the exact place in the source.
public struct PositionHint: Hashable, Sendable {
  /// The line of the first byte.
  public var startLine: Int
  /// The column of the first byte.
  public var startColumn: Int
  /// The line of the last byte.
  public var endLine: Int
  /// The column of the last byte.
  public var endColumn: Int
}

extension Node {
  /// Where the node roughly is in the source.
  public var position: PositionHint {
    PositionHint(
      startLine: Int(cmark_node_get_start_line(pointer)),
      startColumn: Int(cmark_node_get_start_column(pointer)),
      endLine: Int(cmark_node_get_end_line(pointer)),
      endColumn: Int(cmark_node_get_end_column(pointer)))
  }
}
