import CommonMark

extension TextTracer {
  /// The signs of formatting, and what parts the cells of a table: they stand in the source and in no text.
  static let markup = " \t*_~|"

  /// Passes over some signs, as many as there are.
  mutating func pass(signs: String) {
    while position < end, signs.utf8.contains(bytes[position]) { position += 1 }
  }

  /// Passes over what stands before the text of a block: the label of a footnote, the box of a task, the signs of a
  /// heading, definitions of links.
  mutating func passStart(of block: Node) {
    if block.kind == .heading { pass(signs: " \t#") }
    if block.previous == nil {
      switch block.parent?.kind {
      case .footnoteDefinition where bytes.holds("[^".utf8, at: position): passBracket()
      case .taskItem where position < end && bytes[position] == Byte.openingBracket: passBracket()
      default: break
      }
    }
    while let label = ReferenceDefinitions.linkLabel(bytes, from: position), label.upperBound < end,
      let lineEnd = bytes.firstOffset(of: Byte.newline, in: label.upperBound..<end)
    {
      position = lineEnd + 1
      pass(signs: " \t>")
    }
  }

  private mutating func passBracket() {
    position = (bytes.firstOffset(of: Byte.closingBracket, in: position..<end) ?? position) + 1
    pass(signs: ":")
  }

  /// Passes over a text, and returns where each of its bytes stands.
  mutating func pass(text: [UInt8]) -> [Range<Int>] {
    guard let first = text.first else { return [] }
    passMarkup(before: first)
    var places: [Range<Int>] = []
    places.reserveCapacity(text.count)
    while places.count < text.count, !isLost {
      guard position < end, let (count, next) = character(of: text, at: places.count) else {
        isLost = true
        break
      }
      for _ in 0..<count { places.append(position..<next) }
      position = next
    }
    return places
  }

  /// Returns how many bytes of a text the source means at this point, and where it goes on.
  private func character(of text: [UInt8], at offset: Int) -> (count: Int, next: Int)? {
    let byte = bytes[position]
    if byte == Byte.backslash, position + 1 < end, Byte.isPunctuation(bytes[position + 1]),
      bytes[position + 1] == text[offset]
    {
      return (1, position + 2)
    }
    if byte == Byte.ampersand, let entity = Entity(bytes, at: position, before: end),
      let count = entity.count(in: text, at: offset)
    {
      return (count, entity.end)
    }
    return byte == text[offset] ? (1, position + 1) : nil
  }

  private mutating func passMarkup(before first: UInt8) {
    while position < end, bytes[position] != first, Self.markup.utf8.contains(bytes[position]) { position += 1 }
  }

  /// Passes over the end of a line, and over the signs of quotations at the start of the next.
  mutating func passBreak() {
    pass(signs: Self.markup + "\\\r")
    guard position < end, bytes[position] == Byte.newline else { return isLost = true }
    position += 1
    pass(signs: " \t>")
  }

  /// Passes over raw HTML.
  mutating func passHTML(_ literal: [UInt8]) {
    pass(signs: Self.markup)
    var isLineStart = false
    for byte in literal {
      if isLineStart, Byte.isSpace(byte) { continue }
      guard position < end, bytes[position] == byte else { return isLost = true }
      position += 1
      isLineStart = byte == Byte.newline
      if isLineStart { pass(signs: " \t>") }
    }
  }
}
