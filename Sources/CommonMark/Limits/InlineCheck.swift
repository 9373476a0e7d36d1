/// Refuses too many of the inlines whose ends the parser seeks again and again.
struct InlineCheck {
  let limits: Limits

  /// Whether a `]:` was seen, without which no link reference is defined.
  private(set) var mayHoldDefinitions = false

  // Of the paragraph.
  private var images = 0
  private var unclosedMarkup = 0
  private var delimiters = 0

  // Of the whole text.
  private var addressBytes = 0
  private var delimitersPassed = 0

  init(limits: Limits) {
    self.limits = limits
  }

  mutating func read(_ line: SourceLine) throws(Refusal) {
    if line.endsParagraph {
      images = 0
      unclosedMarkup = 0
      delimiters = 0
    }
    var run = Run(start: line.text)
    var mailAddresses = 0
    var previous: UInt8 = 0
    for index in line.text..<line.end {
      let byte = line.source[index]
      // Letters are most of a text, and mean nothing here.
      if (byte | 0x20) &- UInt8(ascii: "a") < 26 {
        previous = byte
        continue
      }
      switch byte {
      case UInt8(ascii: " "), 0x09, 0x0B, 0x0C:
        try end(run, at: index, of: line)
        run = Run(start: index + 1)
      case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"):
        guard byte != previous else { break }
        // A closing one passes few of those before it, but some.
        delimitersPassed += delimiters / 8
        delimiters += 1
        try check(.inlineNesting, delimitersPassed, limits.inlineNesting, index, line)
      case UInt8(ascii: "["):
        guard previous == UInt8(ascii: "!") else { break }
        delimiters += 1
        images += 1
        try check(.images, images, limits.images, index - 1, line)
      case UInt8(ascii: "]"):
        delimitersPassed += delimiters
        try check(.inlineNesting, delimitersPassed, limits.inlineNesting, index, line)
      case UInt8(ascii: ":"):
        if previous == UInt8(ascii: "]") { mayHoldDefinitions = true }
        if line[index + 1] == UInt8(ascii: "/") { run.webAddresses += 1 }
      case UInt8(ascii: "."):
        if previous | 0x20 == UInt8(ascii: "w") { run.webAddresses += 1 }
      case UInt8(ascii: "@"):
        mailAddresses += 1
      case UInt8(ascii: ")"):
        guard run.webAddresses > 0 else { break }
        run.parentheses += 1
        try check(.closingParentheses, run.parentheses, limits.closingParentheses, index, line)
      case UInt8(ascii: "?"), UInt8(ascii: "!"):
        guard previous == UInt8(ascii: "<") else { break }
        unclosedMarkup += 1
        try check(.unclosedMarkup, unclosedMarkup, limits.unclosedMarkup, index - 1, line)
      case UInt8(ascii: "<"):
        run.parentheses = 0
      default: break
      }
      previous = byte
    }
    try end(run, at: line.end, of: line)
    // After a thousand addresses in one text the parser gives up by itself.
    addressBytes += min(mailAddresses, 1000) * (line.end - line.text)
    try check(.addressBytes, addressBytes, limits.addressBytes, line.text, line)
  }

  /// A run of bytes without a space: no bare web address goes on after it.
  private struct Run {
    var start: Int
    var webAddresses = 0
    var parentheses = 0
  }

  private mutating func end(_ run: Run, at index: Int, of line: SourceLine) throws(Refusal) {
    addressBytes += run.webAddresses * (index - run.start)
    try check(.addressBytes, addressBytes, limits.addressBytes, run.start, line)
  }

  private func check(
    _ limit: Refusal.Limit, _ found: Int, _ allowed: Int, _ offset: Int, _ line: SourceLine
  ) throws(Refusal) {
    guard found > allowed else { return }
    throw Refusal(limit, allowed: allowed, found: found, at: offset, in: line.source)
  }
}
