/// The first line of a callout in the source: `[!claim]- speaker=un`; ranges are offsets in the file.
struct CalloutLine {
  /// The name, between `[!` and `]`.
  var name: Range<Int>
  /// What follows on the line, behind the sign by which Obsidian folds a callout.
  var rest: Range<Int>

  /// The name with its brackets.
  var marker: Range<Int> { name.lowerBound - 2..<name.upperBound + 1 }

  /// Reads a line from an offset on; `nil` where no callout starts there.
  init?(_ bytes: [UInt8], at start: Int) {
    guard bytes.holds("[!".utf8, at: start) else { return nil }
    var end = bytes.firstOffset(of: Byte.newline, in: start..<bytes.count) ?? bytes.count
    guard let closing = bytes.firstOffset(of: Byte.closingBracket, in: start..<end) else { return nil }
    name = start + 2..<closing
    // A backslash at the end breaks the line.
    if bytes[end - 1] == Byte.backslash { end -= 1 }
    let foldSigns = "+-".utf8
    let hasFoldSign = closing + 1 < end && foldSigns.contains(bytes[closing + 1])
    rest = bytes.trimmed(min(closing + (hasFoldSign ? 2 : 1), end)..<end)
  }

  /// Finds the line among those of a quotation's first paragraph.
  ///
  /// It is the first, but for reference definitions before it. `[!` behind a backslash starts no callout.
  static func find(in bytes: [UInt8], lines: Range<Int>) -> CalloutLine? {
    var start = lines.lowerBound
    while start < lines.upperBound {
      let end = bytes.firstOffset(of: Byte.newline, in: start..<lines.upperBound) ?? lines.upperBound
      let text = (start..<end).first { offset in
        let byte = bytes[offset]
        return !(Byte.isSpace(byte) || Byte.isDigit(byte) || ">-*+.)".utf8.contains(byte))
      }
      if let text, let line = CalloutLine(bytes, at: text) { return line }
      start = end + 1
    }
    return nil
  }
}
