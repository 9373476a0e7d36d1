import EDTF

/// What a claim measures: `attackers`, `900..1200`, `fighters`.
public struct Figure: Sendable, Hashable {
  /// A value as a claim states it.
  public enum Value: Sendable, Hashable {
    /// One number.
    case number(Double)
    /// Anything from the one to the other, both included; with one of them infinite, at least or at most the other.
    case range(ClosedRange<Double>)
    /// A date. A year alone is a number.
    case date(ExtendedDate)
    /// Words.
    case text
  }

  /// What is measured.
  public var measure: String
  /// The value as it was written.
  public var text: String
  /// The value as it can be compared.
  public var value: Value
  /// The unit, where one was given.
  public var unit: String?

  /// Makes a figure.
  public init(measure: String, text: String, value: Value, unit: String? = nil) {
    self.measure = measure
    self.text = text
    self.value = value
    self.unit = unit
  }
}
