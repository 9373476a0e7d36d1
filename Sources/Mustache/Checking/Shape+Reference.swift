extension Shape {
  /// A line of the documentation of a template's names.
  public struct Line: Hashable, Sendable {
    /// How many lists and objects the name stands in.
    public let depth: Int
    /// The name as a template writes it; `.` for the elements of a list that have no names.
    public let name: String
    /// What kind of value it has: text, number, markup, flag, list or object.
    public let kind: String
    /// What it is, in one line.
    public let about: String
  }

  /// The names that a template may use, in the order in which they were given.
  public func reference() -> [Line] {
    lines(depth: 0)
  }

  private func lines(depth: Int) -> [Line] {
    switch content {
    case .text, .number, .markup, .flag: []
    case .object(let fields):
      fields.flatMap { field in
        let line = Line(depth: depth, name: field.name.text, kind: field.shape.kind, about: field.shape.about)
        return [line] + field.shape.lines(depth: depth + 1)
      }
    case .list(let element):
      if case .object = element.content {
        element.lines(depth: depth)
      } else {
        [Line(depth: depth, name: ".", kind: element.kind, about: element.about)]
          + element.lines(depth: depth + 1)
      }
    }
  }

  var kind: String {
    switch content {
    case .text: "text"
    case .number: "number"
    case .markup: "markup"
    case .flag: "flag"
    case .list: "list"
    case .object: "object"
    }
  }
}
