/// A name that templates use, interned: two names are equal when their numbers are.
///
/// Looking a name up in an ``Object`` compares integers, never text. Names live as long as the program, so make
/// them from what templates and code say, not from content: `extension Name { static let title = Name("title") }`.
public struct Name: Hashable, Sendable {
  let number: Int32

  /// The name under which an object has another whose names it has too, but for those that it has itself; it comes first.
  public static var base: Name { Name(number: 0) }

  private init(number: Int32) {
    self.number = number
  }

  /// Interns a text; the same text always gives the same name.
  public init(_ text: String) {
    number = NameTable.shared.number(of: text)
  }

  /// A bit that it shares with few others, to know soon where it is not.
  var bit: UInt64 { 1 << UInt64(truncatingIfNeeded: number & 63) }

  /// The name as a template writes it.
  public var text: String { NameTable.shared.text(of: number) }
}

extension Name: ExpressibleByStringLiteral {
  /// Interns a literal, so that data can be written as `["title": "Konna"]`.
  public init(stringLiteral text: String) {
    self.init(text)
  }
}

extension Name: CustomStringConvertible {
  /// The name as a template writes it.
  public var description: String { text }
}
