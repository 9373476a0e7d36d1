/// Refuses too many of the inlines whose ends the parser seeks again and again, and notes what inlines there may be.
struct InlineCheck {
  let limits: Limits

  /// The additions to CommonMark whose inlines the text may hold.
  private(set) var found: Options = []

  // Of the paragraph.
  private var images = 0
  private var unclosedMarkup = 0
  private var delimiters = 0

  // Of the whole text.
  private var addressBytes = 0
  private var delimitersPassed = 0
  private var labels = 0
  private var longestDefinition = 0
  private var definitions: DefinitionReader

  init(_ source: UnsafeBufferPointer<UInt8>, limits: Limits) {
    self.limits = limits
    definitions = DefinitionReader(source)
  }

  /// Whether the definitions of link references might be too much, even if each label had the longest of them.
  var mayExceedReferences: Bool { labels * longestDefinition > limits.referenceBytes }

  mutating func read(_ line: SourceLine, endsParagraph: Bool) throws(Refusal) {
    if endsParagraph {
      images = 0
      unclosedMarkup = 0
      delimiters = 0
    }
    let source = line.source
    var run = Run()
    var mailAddresses = 0
    // Letters and spaces mean nothing here.
    var signs = Signs(of: line)
    while let index = signs.next() {
      let byte = source[index]
      let previous = index > line.text ? source[index - 1] : 0
      switch byte {
      case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"):
        if byte == UInt8(ascii: "~") { found.insert(.strikethrough) }
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
        labels += 1
        if index > 1, source[index - 2] == UInt8(ascii: "[") { found.insert(.taskList) }
        delimitersPassed += delimiters
        try check(.inlineNesting, delimitersPassed, limits.inlineNesting, index, line)
      case UInt8(ascii: ":"):
        if previous == UInt8(ascii: "]") { longestDefinition.raise(to: definitions.size(from: index + 1)) }
        if line[index + 1] == UInt8(ascii: "/") {
          found.insert(.autolink)
          try readWebAddress(&run, at: index, of: line)
        }
      case UInt8(ascii: "."):
        guard previous | 0x20 == UInt8(ascii: "w") else { break }
        // Many a sentence ends with one w.
        if index > 1, source[index - 2] | 0x20 == UInt8(ascii: "w") { found.insert(.autolink) }
        try readWebAddress(&run, at: index, of: line)
      case UInt8(ascii: "@"):
        found.insert(.autolink)
        mailAddresses += 1
      case UInt8(ascii: ")"):
        guard index < run.end else { break }
        run.parentheses += 1
        try check(.closingParentheses, run.parentheses, limits.closingParentheses, index, line)
      case UInt8(ascii: "?"), UInt8(ascii: "!"):
        guard previous == UInt8(ascii: "<") else { break }
        unclosedMarkup += 1
        try check(.unclosedMarkup, unclosedMarkup, limits.unclosedMarkup, index - 1, line)
      case UInt8(ascii: "<"):
        run.parentheses = 0
      case UInt8(ascii: "^"):
        found.insert(.footnotes)
      case UInt8(ascii: "&"):
        // It may begin an entity for a character that these additions look for in text.
        found.formUnion([.autolink, .footnotes])
      default: break
      }
    }
    // After a thousand addresses in one text the parser gives up by itself.
    addressBytes += min(mailAddresses, 1000) * (line.end - line.text)
    try check(.addressBytes, addressBytes, limits.addressBytes, line.text, line)
  }

  /// A run of bytes without a space that has a bare web address in it, which goes on no further.
  private struct Run {
    var start = 0
    var end = 0
    var parentheses = 0
  }

  private mutating func readWebAddress(_ run: inout Run, at index: Int, of line: SourceLine) throws(Refusal) {
    if index >= run.end {
      run = Run(start: index, end: index)
      while run.start > line.text, !Self.isSpace(line.source[run.start - 1]) { run.start -= 1 }
      while run.end < line.end, !Self.isSpace(line.source[run.end]) { run.end += 1 }
    }
    addressBytes += run.end - run.start
    try check(.addressBytes, addressBytes, limits.addressBytes, run.start, line)
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == 0x09 || byte == 0x0B || byte == 0x0C
  }

  private func check(
    _ limit: Refusal.Limit, _ found: Int, _ allowed: Int, _ offset: Int, _ line: SourceLine
  ) throws(Refusal) {
    guard found > allowed else { return }
    throw Refusal(limit, allowed: allowed, found: found, at: offset, in: line.source)
  }
}
