/// What a number can stand for that was rounded as it is written.
enum WrittenNumber {
  /// The interval whose numbers are written so when they are rounded: 12.45 to 12.55 for `12.5`.
  ///
  /// Noughts at the end of a whole number may come from rounding too, but by no more than a twentieth: `20` stands for
  /// 19 to 21, `600` for 570 to 630.
  static func interval(of value: Double, writtenAs text: some StringProtocol) -> ClosedRange<Double> {
    let half = halfStep(of: value, writtenAs: text)
    return value - half...value + half
  }

  private static func halfStep(of value: Double, writtenAs text: some StringProtocol) -> Double {
    if let point = text.firstIndex(of: ".") { return 0.5 * power(of: -text[point...].dropFirst().count) }
    let noughts = value == 0 ? 0 : text.reversed().prefix { $0 == "0" }.count
    return max(0.5, min(0.5 * power(of: noughts), abs(value) / 20))
  }

  private static func power(of exponent: Int) -> Double {
    let power = (0..<abs(exponent)).reduce(1.0) { power, _ in power * 10 }
    return exponent < 0 ? 1 / power : power
  }
}
