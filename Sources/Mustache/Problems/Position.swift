/// Where something stands in a template.
public struct Position: Hashable, Sendable {
  /// The file as the template's ``TemplateSource`` named it.
  public let file: String
  /// The line, counted from 1.
  public let line: Int
  /// The column, counted in bytes from 1.
  public let column: Int
}

extension Position: CustomStringConvertible {
  /// The place as compilers write it: `file:line:column`.
  public var description: String { "\(file):\(line):\(column)" }
}
