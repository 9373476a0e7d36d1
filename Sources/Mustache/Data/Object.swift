/// Named values in a small array: with the few names that a page has, comparing integers beats hashing.
public struct Object: Sendable {
  struct Field: Sendable {
    let name: Name
    var value: Value
  }

  /// The names and their values; of a name that is there twice the last value counts.
  private(set) var fields: [Field] = []

  /// An object without names.
  public init() {}

  init(_ fields: [(Name, Value)]) {
    self.fields = fields.map { Field(name: $0.0, value: $0.1) }
  }

  /// The value of a name, ``Value/none`` where it has none; setting replaces or adds.
  public subscript(name: Name) -> Value {
    get { fields.lastIndex { $0.name == name }.map { fields[$0].value } ?? .none }
    set {
      guard let index = fields.lastIndex(where: { $0.name == name }) else {
        return fields.append(Field(name: name, value: newValue))
      }
      fields[index].value = newValue
    }
  }
}

extension Object: ExpressibleByDictionaryLiteral {
  /// An object from its names and values; of a name written twice the last value counts.
  public init(dictionaryLiteral fields: (Name, Value)...) {
    self.init(fields)
  }
}
