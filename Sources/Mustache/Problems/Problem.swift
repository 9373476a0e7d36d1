/// One thing that is wrong with a template, and where.
public struct Problem: Error, Hashable, Sendable {
  /// Where it stands.
  public let place: Position
  /// How many bytes it takes up there.
  public let length: Int
  /// What it is.
  public let kind: Kind
  /// The tags that brought the template in, the nearest first; empty where the template itself was looked at.
  public let includedFrom: [Position]

  init(place: Position, length: Int, kind: Kind, includedFrom: [Position] = []) {
    self.place = place
    self.length = length
    self.kind = kind
    self.includedFrom = includedFrom
  }

  /// The file as the template's ``TemplateSource`` named it.
  public var file: String { place.file }
  /// The line, counted from 1.
  public var line: Int { place.line }
  /// The column, counted in bytes from 1.
  public var column: Int { place.column }
}

extension Problem: CustomStringConvertible {
  /// The problem on one line, its help on a second.
  public var description: String {
    let first = "\(place): error: \(message) [\(kind.id)]"
    guard let help else { return first }
    return "\(first)\n      = \(help)"
  }
}

/// All that is wrong with a set of templates, in the order of the templates and of their text.
public struct Problems: Error, Sendable {
  /// Every problem; never empty.
  public let all: [Problem]
}

extension Problems: CustomStringConvertible {
  /// Every problem in lines of its own.
  public var description: String { all.map(\.description).joined(separator: "\n") }
}
