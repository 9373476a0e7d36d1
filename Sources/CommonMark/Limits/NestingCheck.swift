/// Refuses blocks nested too deeply.
///
/// A line opens one block for each marker that it starts with, and lies in at most one open block for each two columns
/// of the space before them.
struct NestingCheck {
  let limits: Limits

  func read(_ line: SourceLine) throws(Refusal) {
    // Too short to pass the limit, as nearly every line is.
    guard line.end - line.start > limits.nesting else { return }
    guard depth(of: line, upTo: line.end).blocks > limits.nesting else { return }
    let depth = depth(of: line, upTo: line.startOfThematicBreak)
    guard depth.blocks > limits.nesting else { return }
    throw Refusal(.nesting, allowed: limits.nesting, found: depth.blocks, at: depth.lastMarker, in: line.source)
  }

  /// The blocks that a line may open or lie in, by the markers that it starts with before some index.
  private func depth(of line: SourceLine, upTo end: Int) -> (blocks: Int, lastMarker: Int) {
    var markers = 0
    var columns = 0
    var lastMarker = line.start
    var index = line.start
    while true {
      let content = line.endOfSpace(from: index)
      for space in index..<content { columns += line.source[space] == UInt8(ascii: "\t") ? 4 : 1 }
      guard content < end, let after = line.endOfMarker(at: content) else { break }
      markers += 1
      lastMarker = content
      index = after
      // One space belongs to the marker.
      columns -= line[index] == UInt8(ascii: " ") ? 1 : 0
    }
    return markers == 0 ? (0, lastMarker) : (markers + max(0, columns) / 2, lastMarker)
  }
}

extension SourceLine {
  /// The end of what opens a block quote, a list item, a task or a footnote at an index, if anything does.
  fileprivate func endOfMarker(at index: Int) -> Int? {
    guard let byte = self[index] else { return nil }
    switch byte {
    case UInt8(ascii: ">"):
      return index + 1
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"):
      return isSpace(index + 1) ? index + 1 : nil
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      var after = index
      while let byte = self[after], UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte, after - index < 9 { after += 1 }
      guard self[after] == UInt8(ascii: ".") || self[after] == UInt8(ascii: ")") else { return nil }
      return isSpace(after + 1) ? after + 1 : nil
    case UInt8(ascii: "["):
      return endOfBracketedMarker(at: index)
    default:
      return nil
    }
  }

  /// The end of a task's box, `[ ]` or `[x]`, or of a footnote's label, `[^1]:`.
  private func endOfBracketedMarker(at index: Int) -> Int? {
    switch self[index + 1] {
    case UInt8(ascii: " "), UInt8(ascii: "x"), UInt8(ascii: "X"):
      return self[index + 2] == UInt8(ascii: "]") && isSpace(index + 3) ? index + 3 : nil
    case UInt8(ascii: "^"):
      guard let closing = source[index..<end].firstIndex(of: UInt8(ascii: "]")) else { return nil }
      return self[closing + 1] == UInt8(ascii: ":") ? closing + 2 : nil
    default:
      return nil
    }
  }

  private func isSpace(_ index: Int) -> Bool {
    index >= end || endOfSpace(from: index) > index
  }

  /// Where the line's last run of `-`, `*` or `_` and space starts, if it is a thematic break, whose marks are no bullets.
  fileprivate var startOfThematicBreak: Int {
    var start = end
    var mark: UInt8?
    var marks = 0
    while start > text {
      let byte = source[start - 1]
      if byte != UInt8(ascii: " "), byte != UInt8(ascii: "\t") {
        guard byte == mark ?? byte, [UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "_")].contains(byte) else {
          break
        }
        mark = byte
        marks += 1
      }
      start -= 1
    }
    return marks >= 3 ? start : end
  }
}
