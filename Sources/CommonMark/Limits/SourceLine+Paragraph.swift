extension SourceLine {
  /// Whether no paragraph that was open before the line is still open after it, whatever the line stands in.
  ///
  /// So says a blank line; and with at most three spaces before it, a line of `>` alone, a heading, a code fence or a
  /// bullet with text. Many more lines end a paragraph in the right place, but these do so in any.
  var endsParagraph: Bool {
    if isBlank { return true }
    guard text - start <= 3, endOfRun(of: UInt8(ascii: " "), from: start) == text else { return false }
    return switch source[text] {
    case UInt8(ascii: ">"): isEmptyQuote
    case UInt8(ascii: "#"): isHeading
    case UInt8(ascii: "`"), UInt8(ascii: "~"): isFence
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"): isBullet
    default: false
    }
  }

  private var isEmptyQuote: Bool {
    var index = text
    while self[index] == UInt8(ascii: ">") {
      index += 1
      if self[index] == UInt8(ascii: " ") { index += 1 }
    }
    return endOfSpace(from: index) == end
  }

  private var isHeading: Bool {
    let after = endOfRun(of: UInt8(ascii: "#"), from: text)
    return after - text <= 6 && (after == end || endOfSpace(from: after) > after)
  }

  private var isFence: Bool {
    let mark = source[text]
    let after = endOfRun(of: mark, from: text)
    guard after - text >= 3 else { return false }
    // A backtick later in the line makes it a code span instead.
    return mark == UInt8(ascii: "~") || !source[after..<end].contains(mark)
  }

  private var isBullet: Bool {
    let content = endOfSpace(from: text + 1)
    return content > text + 1 && content < end
  }
}
