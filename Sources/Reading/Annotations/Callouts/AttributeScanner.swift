/// Divides a callout's first line into attributes and what is none.
struct AttributeScanner {
  /// What is found on the line.
  enum Finding {
    case attribute(CalloutAttribute)
    /// Words that are no attribute.
    case words(Range<Int>)
    /// A name with white space before or after its equals sign; the name, and everything with the value.
    case spaced(name: Range<Int>, all: Range<Int>)
    /// A value in typographic or in single quotation marks; the attribute as it would be without them.
    case curlyQuotes(CalloutAttribute, marks: Range<Int>)
    /// A value whose quotation mark is without a second one.
    case unclosed(name: Range<Int>, quote: Range<Int>)
  }

  private let bytes: [UInt8]
  private let end: Int
  private var position: Int

  init(_ bytes: [UInt8], in range: Range<Int>) {
    self.bytes = bytes
    position = range.lowerBound
    end = range.upperBound
  }

  mutating func next() -> Finding? {
    skipSpaces()
    guard position < end else { return nil }
    let start = position
    while position < end, isNameByte(bytes[position]) { position += 1 }
    let name = start..<position
    if !name.isEmpty, position < end, bytes[position] == Byte.equals {
      position += 1
      if position < end, Byte.isSpace(bytes[position]) { return spaced(name) }
      return value(of: name)
    }
    if !name.isEmpty, followsEquals() { return spaced(name) }
    skipWord()
    return .words(start..<position)
  }

  private func isNameByte(_ byte: UInt8) -> Bool {
    Byte.isLetter(byte) || Byte.isDigit(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
  }

  private mutating func skipSpaces() {
    while position < end, Byte.isSpace(bytes[position]) { position += 1 }
  }

  private mutating func skipWord() {
    while position < end, !Byte.isSpace(bytes[position]) { position += 1 }
  }

  /// Whether an equals sign comes next, behind white space.
  private func followsEquals() -> Bool {
    let next = (position..<end).first { !Byte.isSpace(bytes[$0]) }
    return next.map { bytes[$0] == Byte.equals } ?? false
  }

  private mutating func spaced(_ name: Range<Int>) -> Finding {
    skipSpaces()
    if position < end, bytes[position] == Byte.equals { position += 1 }
    skipSpaces()
    let start = position
    if position < end, bytes[position] == Byte.quote {
      position += 1
      while position < end, bytes[position] != Byte.quote { position += 1 }
      position = min(position + 1, end)
    } else {
      skipWord()
    }
    return .spaced(name: name, all: name.lowerBound..<max(position, start))
  }

  private mutating func value(of name: Range<Int>) -> Finding {
    if position < end, bytes[position] == Byte.quote { return quotedValue(of: name) }
    if let length = CurlyQuote.length(in: bytes, at: position) { return curlyValue(of: name, markLength: length) }
    if let finding = singleQuotedValue(of: name) { return finding }
    let start = position
    skipWord()
    return .attribute(attribute(name, start..<position, isQuoted: false))
  }

  /// Reads a value between apostrophes, with white space behind the second; `nil` where there is none.
  private mutating func singleQuotedValue(of name: Range<Int>) -> Finding? {
    let apostrophe = UInt8(ascii: "'")
    guard position < end, bytes[position] == apostrophe else { return nil }
    let opening = position
    let closing = (opening + 1..<end).first { offset in
      bytes[offset] == apostrophe && (offset + 1 == end || Byte.isSpace(bytes[offset + 1]))
    }
    guard let closing else { return nil }
    position = closing + 1
    return .curlyQuotes(attribute(name, opening + 1..<closing, isQuoted: true), marks: opening..<position)
  }

  private mutating func quotedValue(of name: Range<Int>) -> Finding {
    let quote = position
    position += 1
    while position < end, bytes[position] != Byte.quote {
      position += bytes[position] == Byte.backslash ? 2 : 1
    }
    guard position < end else {
      position = end
      return .unclosed(name: name, quote: quote..<quote + 1)
    }
    position += 1
    return .attribute(attribute(name, quote + 1..<position - 1, isQuoted: true))
  }

  private mutating func curlyValue(of name: Range<Int>, markLength: Int) -> Finding {
    let opening = position
    position += markLength
    let start = position
    while position < end {
      if let length = CurlyQuote.length(in: bytes, at: position) {
        let value = start..<position
        position += length
        return .curlyQuotes(attribute(name, value, isQuoted: true), marks: opening..<position)
      }
      position += 1
    }
    return .unclosed(name: name, quote: opening..<start)
  }

  private func attribute(_ name: Range<Int>, _ value: Range<Int>, isQuoted: Bool) -> CalloutAttribute {
    CalloutAttribute(in: bytes, name: name, value: value, isQuoted: isQuoted)
  }
}
