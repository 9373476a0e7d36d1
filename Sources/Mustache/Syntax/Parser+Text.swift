extension Parser {
  /// Takes the text up to a place into nodes, line by line.
  ///
  /// - Parameter sharesLine: whether a tag follows that stands on this line with other things, so that the line
  ///   has to start even if it has no text of its own before the tag.
  mutating func text(upTo end: Int, sharesLine: Bool = false) {
    let bytes = source.bytes
    while position < end {
      if isAtLineStart {
        let start = min(bytes.endOfBlanks(from: position), end)
        let isBlank = start < end && bytes.endOfLineEnd(at: start) != nil
        append(.line(blanks: position..<start, isBlank: isBlank))
        isAtLineStart = false
        position = start
      } else {
        let newline = bytes[position..<end].firstIndex(of: .newline)
        let lineEnd = newline.map { $0 + 1 } ?? end
        append(.text(position..<lineEnd))
        isAtLineStart = newline != nil
        position = lineEnd
      }
    }
    if sharesLine, isAtLineStart {
      append(.line(blanks: end..<end, isBlank: false))
      isAtLineStart = false
    }
  }

  /// Takes the text before a tag, and with a tag that has its line to itself the whole line.
  ///
  /// - Returns: the blanks before the tag, where it has its line to itself.
  @discardableResult mutating func passOver(_ tag: Tag) -> Range<Int>? {
    guard let line = tag.ownLine else {
      text(upTo: tag.range.lowerBound, sharesLine: true)
      position = tag.range.upperBound
      return nil
    }
    text(upTo: line.lowerBound)
    position = line.upperBound
    isAtLineStart = true
    return line.lowerBound..<tag.range.lowerBound
  }

  @discardableResult mutating func append(_ kind: Node.Kind, name: Range<Int> = 0..<0) -> Int {
    nodes.append(Node(kind: kind, name: name))
    return nodes.count - 1
  }
}
