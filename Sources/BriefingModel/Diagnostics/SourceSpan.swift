/// A run of bytes on one line of one content file.
///
/// Lines and columns count from 1, columns and lengths in bytes, as cmark-gfm counts them; whoever shows a
/// column to a person converts it to characters with the line's text.
public struct SourceSpan: Sendable, Hashable {
  /// The file, relative to the briefing's folder, with `/` between components: `Content/dispatches/a.md`.
  public var path: String
  /// The line, from 1; 0 where the diagnostic is about the whole file.
  public var line: Int
  /// The column of the first byte, from 1; 0 where the diagnostic is about the whole line.
  public var column: Int
  /// How many bytes the span has on this line, at least 1 where there is a column.
  public var length: Int

  /// Makes a span; without a line, it stands for the whole file.
  public init(path: String, line: Int = 0, column: Int = 0, length: Int = 0) {
    self.path = path
    self.line = line
    self.column = column
    self.length = length
  }
}

extension SourceSpan: Comparable {
  /// Spans come in file order: by path (in bytes), then by line, then by column.
  public static func < (left: SourceSpan, right: SourceSpan) -> Bool {
    if left.path != right.path { return left.path.utf8.lexicographicallyPrecedes(right.path.utf8) }
    return (left.line, left.column, left.length) < (right.line, right.column, right.length)
  }
}
