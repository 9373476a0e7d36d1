/// Something in a run of source text that may be an annotation.
enum SourceToken {
  /// Text in brackets, and what follows the closing one.
  struct Bracket {
    /// What stands between the brackets.
    var text: Range<Int>
    /// The destination in parentheses right behind them.
    var destination: Range<Int>?
    /// The label of the definition that they may refer to.
    var label: Range<Int>?
  }

  case bracket(Bracket)
  /// What stands between `[[` and `]]`; mere text where one of the brackets is escaped.
  case wikilink(Range<Int>, isEscaped: Bool)
  /// The place of a `<`.
  case angle(Int)

  /// Where it starts.
  var start: Int {
    switch self {
    case .bracket(let bracket): bracket.text.lowerBound - 1
    case .wikilink(let inner, _): inner.lowerBound - 2
    case .angle(let offset): offset
    }
  }

  /// Where the next token is to be looked for, once this one was taken.
  var end: Int {
    switch self {
    case .bracket(let bracket):
      max(bracket.text.upperBound, bracket.destination?.upperBound ?? 0, bracket.label?.upperBound ?? 0) + 1
    case .wikilink(let inner, _): inner.upperBound
    case .angle(let offset): offset + 1
    }
  }
}
