/// How far a value reaches in the bytes of a file; Yams only tells where it begins.
struct YAMLExtent {
  /// The bytes of the file.
  let bytes: [UInt8]

  /// Passes over `&anchors` and `!tags`, which Yams counts as a part of the value.
  func skipProperties(from start: Int) -> Int {
    var offset = start
    while offset < bytes.count, bytes[offset] == UInt8(ascii: "&") || bytes[offset] == UInt8(ascii: "!") {
      while offset < bytes.count, bytes[offset] > 0x20 { offset += 1 }
      while offset < bytes.count, bytes[offset] <= 0x20 { offset += 1 }
    }
    return offset
  }

  /// Returns the end of what a line says from an offset on: without a comment and without the spaces at its end.
  func contentEnd(from start: Int) -> Int {
    var end = endOfLine(from: start)
    for offset in start..<end where bytes[offset] == UInt8(ascii: "#") && offset > start {
      if bytes[offset - 1] <= 0x20 {
        end = offset
        break
      }
    }
    while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
    return end
  }

  /// Returns the bytes of a list or a group on its first line: to the bracket that closes it, as far as that can be told
  /// without reading quotations, or to the line's end.
  ///
  /// The style that Yams gives a list or a group says nothing: it is taken from the event that ends it.
  func group(from start: Int) -> Range<Int> {
    let line = start..<contentEnd(from: start)
    guard let first = bytes[line].first, first == UInt8(ascii: "[") || first == UInt8(ascii: "{") else {
      return line
    }
    var depth = 0
    for offset in line {
      switch bytes[offset] {
      case UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "]"), UInt8(ascii: "}"): depth -= 1
      default: break
      }
      if depth == 0 { return start..<offset + 1 }
    }
    return line
  }

  /// Returns the end of a quotation, or of its first line.
  func endOfQuotation(from start: Int) -> Int {
    guard start < bytes.count else { return start }
    let quote = bytes[start]
    let end = endOfLine(from: start)
    var offset = start + 1
    while offset < end {
      if bytes[offset] == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
        offset += 2
      } else if bytes[offset] != quote {
        offset += 1
      } else if quote == UInt8(ascii: "'"), offset + 1 < end, bytes[offset + 1] == quote {
        offset += 2
      } else {
        return offset + 1
      }
    }
    return end
  }

  /// Returns the first line break from an offset on; after a thousand bytes it looks no further.
  private func endOfLine(from offset: Int) -> Int {
    let limit = min(offset + 1000, bytes.count)
    return bytes[min(offset, limit)..<limit].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? limit
  }
}
