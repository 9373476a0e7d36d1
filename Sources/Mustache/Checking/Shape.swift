/// What the data of a template looks like: every name that it may use, with a line that says what it is.
public struct Shape: Sendable {
  indirect enum Content: Sendable {
    case text, number, markup, flag
    case list(Shape)
    case object([Field])
  }

  struct Field: Sendable {
    let name: Name
    let shape: Shape
  }

  var content: Content
  /// What it is, in one line for the documentation.
  public private(set) var about: String

  /// Text, which has to be printed escaped.
  public static func text(_ about: String) -> Shape {
    Shape(content: .text, about: about)
  }

  /// A whole number.
  public static func number(_ about: String) -> Shape {
    Shape(content: .number, about: about)
  }

  /// Finished HTML.
  public static func markup(_ about: String) -> Shape {
    Shape(content: .markup, about: about)
  }

  /// A yes or no, for sections only.
  public static func flag(_ about: String) -> Shape {
    Shape(content: .flag, about: about)
  }

  /// Any number of values of one shape.
  public static func list(_ about: String, of element: Shape) -> Shape {
    Shape(content: .list(element), about: about)
  }

  /// Named values.
  public static func object(_ about: String, _ fields: KeyValuePairs<Name, Shape>) -> Shape {
    Shape(content: .object([]), about: about).adding(fields)
  }

  /// The same shape, described by another line.
  public func about(_ text: String) -> Shape {
    var shape = self
    shape.about = text
    return shape
  }

  /// An object with more names; of a name that is already there the new shape counts.
  public func adding(_ fields: KeyValuePairs<Name, Shape>) -> Shape {
    guard case .object(let known) = content else { return self }
    let added = fields.map { Field(name: $0.key, shape: $0.value) }
    let kept = known.filter { field in !added.contains { $0.name == field.name } }
    return Shape(content: .object(kept + added), about: about)
  }
}
