extension Value: ExpressibleByStringLiteral {
  /// A literal text.
  public init(stringLiteral text: String) {
    self = .text(text)
  }
}

extension Value: ExpressibleByIntegerLiteral {
  /// A literal number.
  public init(integerLiteral number: Int) {
    self = .number(number)
  }
}

extension Value: ExpressibleByBooleanLiteral {
  /// A literal flag.
  public init(booleanLiteral flag: Bool) {
    self = .flag(flag)
  }
}

extension Value: ExpressibleByArrayLiteral {
  /// A literal list.
  public init(arrayLiteral values: Value...) {
    self = .list(values)
  }
}

extension Value: ExpressibleByDictionaryLiteral {
  /// A literal object.
  public init(dictionaryLiteral fields: (Name, Value)...) {
    self = .object(Object(fields))
  }
}
