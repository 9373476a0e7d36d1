import BriefingModel
import EDTF

/// Numbers, ranges and dates as a claim's value writes them: `1200`, `12.5`, `900..1200`, `50..`, `2013-01~`.
enum NumberText {
  /// What a value is.
  enum Reading {
    case value(Figure.Value)
    /// A range that ends before it starts, and the range the right way round.
    case descending(String)
    /// A number or a range that is written in another way, and how it is to be written.
    case written(String)
  }

  static func read(_ text: String) -> Reading {
    // Most values are a few digits, which a number holds as they are.
    if text.utf8.count < 16, text.utf8.allSatisfy(Byte.isDigit), let number = Int(text) {
      return .value(.number(Double(number)))
    }
    if let number = number(text) { return .value(.number(number)) }
    if let bounds = bounds(text, at: "..") {
      return bounds.low.value <= bounds.high.value
        ? .value(.range(bounds.low.value...bounds.high.value)) : .descending("\(bounds.high.text)..\(bounds.low.text)")
    }
    if let range = openRange(text) { return .value(.range(range)) }
    if let number = ungrouped(text) { return .written(number) }
    for dash in ["–", "—", "-", "…", "..."] {
      if let bounds = bounds(text, at: dash), bounds.low.value < bounds.high.value {
        return .written("\(bounds.low.text)..\(bounds.high.text)")
      }
    }
    if let date = ExtendedDate(wellFormed: text) { return .value(.date(date)) }
    return .value(.text)
  }

  /// Reads a range with one end: `50..` for at least 50, `..60` for at most 60.
  private static func openRange(_ text: String) -> ClosedRange<Double>? {
    if text.hasSuffix("..") { return number(text.dropLast(2)).map { $0...Double.infinity } }
    return text.hasPrefix("..") ? number(text.dropFirst(2)).map { -Double.infinity...$0 } : nil
  }

  /// Returns a number that is written with commas, spaces or apostrophes between its thousands without them.
  static func ungrouped(_ text: String) -> String? {
    let separators: [Character] = [",", " ", "'", "’", "\u{A0}", "\u{202F}"]
    guard let separator = text.first(where: separators.contains) else { return nil }
    let groups = text.split(separator: separator, omittingEmptySubsequences: false)
    guard let first = groups.first, (1...3).contains(first.count), first != "0", groups.count > 1,
      groups.dropFirst().allSatisfy({ $0.count == 3 }), groups.allSatisfy({ $0.utf8.allSatisfy(Byte.isDigit) })
    else { return nil }
    return groups.joined()
  }

  /// Reads digits, perhaps with a sign before and a fraction behind a point.
  private static func number(_ text: some StringProtocol) -> Double? {
    let unsigned = text.first == "-" || text.first == "+" ? text.dropFirst() : text[...]
    let parts = unsigned.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy(Byte.isDigit) }) else {
      return nil
    }
    return Double(String(text)).flatMap { $0.isFinite ? $0 : nil }
  }

  private static func bounds(
    _ text: String, at separator: String
  ) -> (low: (text: String, value: Double), high: (text: String, value: Double))? {
    let utf8 = Array(text.utf8)
    let mark = Array(separator.utf8)
    guard let place = utf8.indices.dropFirst().first(where: { utf8.holds(mark, at: $0) }) else { return nil }
    let low = utf8.string(0..<place)
    let high = utf8.string(place + mark.count..<utf8.count)
    guard let lowValue = number(low), let highValue = number(high) else { return nil }
    return ((low, lowValue), (high, highValue))
  }
}
