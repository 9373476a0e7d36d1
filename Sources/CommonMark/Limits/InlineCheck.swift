/// Refuses too many of the inlines whose end the parser seeks again and again.
struct InlineCheck {
  let limits: Limits

  /// Whether a `]:` was seen, without which no link reference is defined.
  private(set) var mayHoldDefinitions = false

  private var images = 0
  private var unclosedMarkup = 0
  private var addressBytes = 0

  init(limits: Limits) {
    self.limits = limits
  }

  mutating func read(_ line: SourceLine) throws(Refusal) {
    if line.endsParagraph {
      images = 0
      unclosedMarkup = 0
    }
    var parentheses = 0
    var addresses = 0
    for index in line.text..<line.end {
      switch line.source[index] {
      case UInt8(ascii: "!") where line[index + 1] == UInt8(ascii: "["):
        images += 1
        try check(.images, images, limits.images, index, line)
      case UInt8(ascii: "<"):
        parentheses = 0
        guard line[index + 1] == UInt8(ascii: "?") || line[index + 1] == UInt8(ascii: "!") else { continue }
        unclosedMarkup += 1
        try check(.unclosedMarkup, unclosedMarkup, limits.unclosedMarkup, index, line)
      case UInt8(ascii: ")"):
        parentheses += 1
        try check(.closingParentheses, parentheses, limits.closingParentheses, index, line)
      case UInt8(ascii: " "), 0x09, 0x0B, 0x0C:
        parentheses = 0
      case UInt8(ascii: "@"):
        addresses += 1
      case UInt8(ascii: "]") where line[index + 1] == UInt8(ascii: ":"):
        mayHoldDefinitions = true
      default: continue
      }
    }
    // After a thousand addresses in one text the parser gives up by itself.
    addressBytes += min(addresses, 1000) * (line.end - line.text)
    try check(.addressBytes, addressBytes, limits.addressBytes, line.text, line)
  }

  private func check(
    _ limit: Refusal.Limit, _ found: Int, _ allowed: Int, _ offset: Int, _ line: SourceLine
  ) throws(Refusal) {
    guard found > allowed else { return }
    throw Refusal(limit, allowed: allowed, found: found, at: offset, in: line.source)
  }
}
