/// Finds the tokens in the source of one paragraph, heading or table, in the order in which they end.
///
/// It passes over what is no markup: escapes, code spans and comments. It finds more than annotations; cmark-gfm has
/// said already what the annotations are.
struct SourceTokenizer {
  private let bytes: [UInt8]
  private let end: Int
  private var position: Int
  private var openings: [(offset: Int, holdsBrackets: Bool)] = []
  private var tokens: [SourceToken] = []
  private var code: CodeSpans
  private var mayHoldComments = true

  static func tokens(of bytes: [UInt8], in range: Range<Int>) -> [SourceToken] {
    var tokenizer = SourceTokenizer(bytes, range)
    tokenizer.run()
    return tokenizer.tokens
  }

  /// Finds the tokens in the rows of a table, where nothing goes on from one line to the next.
  static func tokens(of bytes: [UInt8], inRows rows: Range<Int>) -> [SourceToken] {
    var tokens: [SourceToken] = []
    var start = rows.lowerBound
    while start < rows.upperBound {
      let end = bytes.firstOffset(of: Byte.newline, in: start..<rows.upperBound) ?? rows.upperBound
      tokens += Self.tokens(of: bytes, in: start..<end)
      start = end + 1
    }
    return tokens
  }

  private init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    position = range.lowerBound
    end = range.upperBound
    code = CodeSpans(bytes, end: range.upperBound)
  }

  private mutating func run() {
    while position < end {
      switch bytes[position] {
      case Byte.backslash:
        takeWikilink()
        position += 2
      case Byte.backtick: passCode()
      case Byte.openingAngle: takeAngle()
      case Byte.openingBracket: takeOpening()
      case Byte.closingBracket: takeClosing()
      default: position += 1
      }
    }
  }

  private mutating func takeAngle() {
    tokens.append(.angle(position))
    defer { position += 1 }
    guard mayHoldComments, bytes.holds("<!--".utf8, at: position) else { return }
    var offset = position + 4
    while offset + 2 < end {
      if bytes.holds("--".utf8, at: offset) {
        // Two hyphens with anything else behind them mean that this is no comment (CommonMark 0.29, section 6.10).
        if bytes[offset + 2] == Byte.closingAngle { position = offset + 2 }
        return
      }
      offset += 1
    }
    mayHoldComments = false
  }

  private mutating func takeOpening() {
    takeWikilink()
    openings.append((position, false))
    position += 1
  }

  private mutating func takeWikilink() {
    guard let first = bracket(Byte.openingBracket, at: position), let second = bracket(Byte.openingBracket, at: first)
    else { return }
    var offset = second
    while offset < end, bytes[offset] != Byte.newline, bytes[offset] != Byte.openingBracket {
      guard let closing = bracket(Byte.closingBracket, at: offset) else {
        offset += bytes[offset] == Byte.backslash ? 2 : 1
        continue
      }
      guard let last = bracket(Byte.closingBracket, at: closing) else { return }
      let isEscaped = second - position > 2 || last - offset > 2
      tokens.append(.wikilink(second..<offset, isEscaped: isEscaped))
      return
    }
  }

  /// Returns where a bracket ends that stands at an offset, perhaps behind a backslash.
  private func bracket(_ bracket: UInt8, at offset: Int) -> Int? {
    let place = offset < end && bytes[offset] == Byte.backslash ? offset + 1 : offset
    return place < end && bytes[place] == bracket ? place + 1 : nil
  }

  /// Whether a bracket is the first on its line, as that of a reference definition is.
  private func startsLine(_ bracket: Int) -> Bool {
    var offset = bracket
    while offset > 0, bytes[offset - 1] != Byte.newline {
      guard Byte.isSpace(bytes[offset - 1]) || ">-*+.)".utf8.contains(bytes[offset - 1]) else { return false }
      offset -= 1
    }
    return true
  }

  private mutating func takeClosing() {
    let closing = position
    position += 1
    guard let opening = openings.popLast() else { return }
    if let outer = openings.indices.last { openings[outer].holdsBrackets = true }
    if position < end, bytes[position] == Byte.colon, startsLine(opening.offset) { return }
    let text = opening.offset + 1..<closing
    var bracket = SourceToken.Bracket(text: text)
    if !opening.holdsBrackets { bracket.label = text }
    if position < end, bytes[position] == Byte.openingParenthesis {
      bracket.destination = DestinationScan(bytes, end: end).destination(from: position + 1)
    } else if position < end, bytes[position] == Byte.openingBracket, let label = label(from: position + 1) {
      if !label.isEmpty { bracket.label = label }
    }
    tokens.append(.bracket(bracket))
  }

  private func label(from start: Int) -> Range<Int>? {
    var offset = start
    // CommonMark allows 999 characters.
    let limit = min(end, start + 4000)
    while offset < limit, bytes[offset] != Byte.openingBracket {
      if bytes[offset] == Byte.closingBracket { return start..<offset }
      offset += bytes[offset] == Byte.backslash ? 2 : 1
    }
    return nil
  }

  private mutating func passCode() {
    position = code.end(ofSpanAt: position)
  }
}
