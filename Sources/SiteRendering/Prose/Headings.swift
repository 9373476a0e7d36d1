/// Headings in a text whose page has a headline of its own.
enum Headings {
  /// The heading one level lower, the sixth staying where it is.
  static func lowered(_ heading: [UInt8], from level: Int) -> [UInt8] {
    let digit = UInt8(ascii: "0") + UInt8(clamping: level)
    let open = heading.firstIndex(of: UInt8(ascii: "<")).map { $0 + 2 }
    let close = heading.lastIndex(of: UInt8(ascii: ">")).map { $0 - 1 }
    guard level < 6, let open, let close, close < heading.count, open < close,
      heading[open] == digit, heading[close] == digit
    else { return heading }
    var lowered = heading
    lowered[open] += 1
    lowered[close] += 1
    return lowered
  }
}
