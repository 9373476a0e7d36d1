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
  /// For each length, where the last run of that many backticks stands: a longer search would find nothing.
  private var lastBackticks: [Int: Int]?
  private var mayHoldComments = true

  static func tokens(of bytes: [UInt8], in range: Range<Int>) -> [SourceToken] {
    var tokenizer = SourceTokenizer(bytes, range)
    tokenizer.run()
    return tokenizer.tokens
  }

  private init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    position = range.lowerBound
    end = range.upperBound
  }

  private mutating func run() {
    while position < end {
      switch bytes[position] {
      case Byte.backslash: position += 2
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
      if bytes[offset + 2] == Byte.closingAngle, bytes.holds("--".utf8, at: offset) {
        position = offset + 2
        return
      }
      offset += 1
    }
    mayHoldComments = false
  }

  private mutating func takeOpening() {
    if position + 1 < end, bytes[position + 1] == Byte.openingBracket, let inner = wikilink(from: position + 2) {
      tokens.append(.wikilink(inner))
    }
    openings.append((position, false))
    position += 1
  }

  private func wikilink(from start: Int) -> Range<Int>? {
    var offset = start
    while offset < end, bytes[offset] != Byte.newline, bytes[offset] != Byte.openingBracket {
      if bytes[offset] == Byte.closingBracket {
        return offset + 1 < end && bytes[offset + 1] == Byte.closingBracket ? start..<offset : nil
      }
      offset += 1
    }
    return nil
  }

  private mutating func takeClosing() {
    let closing = position
    position += 1
    guard let opening = openings.popLast() else { return }
    if let outer = openings.indices.last { openings[outer].holdsBrackets = true }
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
    let run = backticks(at: position)
    position = run.upperBound
    let last = lastBackticks ?? allBackticks(from: run.lowerBound)
    lastBackticks = last
    guard let final = last[run.count], final > run.lowerBound else { return }
    var offset = run.upperBound
    while offset <= final {
      guard bytes[offset] == Byte.backtick else {
        offset += 1
        continue
      }
      let closing = backticks(at: offset)
      offset = closing.upperBound
      if closing.count == run.count {
        position = offset
        return
      }
    }
  }

  private func backticks(at start: Int) -> Range<Int> {
    var offset = start
    while offset < end, bytes[offset] == Byte.backtick { offset += 1 }
    return start..<offset
  }

  private func allBackticks(from start: Int) -> [Int: Int] {
    var last: [Int: Int] = [:]
    var offset = start
    while offset < end {
      guard bytes[offset] == Byte.backtick else {
        offset += 1
        continue
      }
      let run = backticks(at: offset)
      last[run.count] = run.lowerBound
      offset = run.upperBound
    }
    return last
  }
}
