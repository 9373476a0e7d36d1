/// Reads a link's destination from the source, as CommonMark 0.29 has it (section 6.6).
struct DestinationScan {
  private let bytes: [UInt8]
  private let end: Int

  init(_ bytes: [UInt8], end: Int) {
    self.bytes = bytes
    self.end = end
  }

  /// Returns the destination that starts behind white space, without angle brackets around it; `nil` where there is none.
  func destination(from start: Int) -> Range<Int>? {
    let start = contentStart(from: start)
    guard start < end else { return nil }
    return bytes[start] == Byte.openingAngle ? inAngles(from: start + 1) : bare(from: start)
  }

  /// Passes over white space, and over the `>` that a quotation puts at the start of its next line.
  private func contentStart(from start: Int) -> Int {
    var offset = start
    var isNewLine = false
    while offset < end {
      if bytes[offset] == Byte.newline {
        isNewLine = true
      } else if !Byte.isSpace(bytes[offset]), !(isNewLine && bytes[offset] == Byte.closingAngle) {
        break
      }
      offset += 1
    }
    return offset
  }

  private func inAngles(from start: Int) -> Range<Int>? {
    var offset = start
    while offset < end, bytes[offset] != Byte.newline, bytes[offset] != Byte.openingAngle {
      if bytes[offset] == Byte.closingAngle { return start..<offset }
      offset += bytes[offset] == Byte.backslash ? 2 : 1
    }
    return nil
  }

  private func bare(from start: Int) -> Range<Int>? {
    var offset = start
    var depth = 0
    scan: while offset < end {
      switch bytes[offset] {
      case Byte.backslash where offset + 1 < end && Byte.isPunctuation(bytes[offset + 1]):
        offset += 1
      case Byte.openingParenthesis:
        depth += 1
        // cmark-gfm allows 32.
        guard depth <= 32 else { return nil }
      case Byte.closingParenthesis:
        guard depth > 0 else { break scan }
        depth -= 1
      case let byte where Byte.isSpace(byte):
        break scan
      default:
        break
      }
      offset += 1
    }
    return start..<min(offset, end)
  }
}
