import Mustache

extension Value {
  /// Whether there is nothing.
  var isNone: Bool {
    if case .none = self { true } else { false }
  }
}
