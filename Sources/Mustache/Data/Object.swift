/// Named values in a small array: with the few names that a page has, comparing integers beats hashing.
public struct Object: Sendable {
  /// The names and their values; of a name that is there twice the last value counts.
  private(set) var fields: [(name: Name, value: Value)] = []

  /// An object without names.
  public init() {}

  init(literal fields: [(Name, Value)]) {
    self.fields = fields
  }

  /// The value of a name, ``Value/none`` where it has none; setting replaces or adds.
  public subscript(name: Name) -> Value {
    get { index(of: name).map { fields[$0].value } ?? .none }
    set {
      guard let index = index(of: name) else { return fields.append((name, newValue)) }
      fields[index].value = newValue
    }
  }

  /// Where the value of a name stands.
  func index(of name: Name) -> Int? {
    var index = fields.count - 1
    while index >= 0 {
      if fields[index].name == name { return index }
      index -= 1
    }
    return nil
  }
}

extension Object: ExpressibleByDictionaryLiteral {
  /// An object from its names and values; of a name written twice the last value counts.
  public init(dictionaryLiteral fields: (Name, Value)...) {
    self.init(literal: fields)
  }
}
