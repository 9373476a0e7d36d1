/// A piece of a template.
///
/// Nodes stand in one flat array; what is nested stands between a node and its end.
struct Node: Sendable {
  enum Kind: Sendable {
    /// A line starts; the blanks that it starts with, and whether it holds nothing else.
    case line(blanks: Range<Int>, isBlank: Bool)
    /// Text without the blanks at its line's start; it ends with its line at the latest.
    case text(Range<Int>)
    case variable([Name], escaped: Bool)
    case section([Name])
    case inverted([Name])
    case sectionEnd
    /// A partial; the blanks before it, where it has its line to itself.
    case partial(String, blanks: Range<Int>?)
    case parent(String, Layout)
    case parentEnd
    case block(String, Layout)
    case blockEnd
  }

  var kind: Kind
  /// What the tag names, for problems.
  let name: Range<Int>
  /// The index of the node that ends this one.
  var end = 0
}

/// How a parent or a block stands on its lines, which decides how what takes its place is indented.
struct Layout: Sendable {
  /// The blanks before the opening tag, where nothing else stands before it on its line.
  var blanks: Range<Int>?
  /// Whether nothing stands behind the opening tag on its line.
  var opensLine = false
  /// Whether nothing stands before the opening tag and nothing behind the closing tag on their lines.
  var isAlone = false
  /// The line end behind the closing tag, taken away where it is alone.
  var lineEnd: Range<Int>?
  /// Whether nothing stands before the closing tag on its line.
  var closesLine = false
  /// The blanks that the first line of its content starts with, where that is a line of its own.
  var indentation: Range<Int>?
  /// Whether it is an argument: a block inside a parent.
  var isArgument = false
}
