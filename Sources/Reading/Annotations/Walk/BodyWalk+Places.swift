import BriefingModel
import CommonMark

extension BodyWalk {
  /// Returns where the link or image stands that the walk has just left.
  mutating func place(of destination: [UInt8]) -> SourceLocator.Place {
    seeLines()
    return locator.link(to: destination) ?? .init(text: locator.fallback, target: locator.fallback)
  }

  /// Tells the locator of the lines around the current node, the first time that something there is looked for.
  mutating func seeLines() {
    guard let node = unseenLines else { return }
    unseenLines = nil
    locator.enter(lines(of: node), isTable: node.kind == .table)
  }

  /// Returns the lines in which cmark-gfm believes a block to be.
  func lines(of node: Node) -> Range<Int> {
    var hint = node.position
    if node.kind == .table {
      hint.startLine = headerLine(of: node)
    } else if hint.startLine == 0, let next = node.next, next.kind == .table {
      // A paragraph right before a table has no position of its own; the table's begins with it.
      hint.startLine = next.position.startLine
      hint.endLine = headerLine(of: next) - 1
    }
    let first = text.offset(ofLine: hint.startLine + linesBefore)
    let last = max(hint.startLine, hint.endLine) + linesBefore
    return first..<(last < text.lineCount ? text.offset(ofLine: last + 1) : text.bytes.count)
  }

  /// Returns the line of a table's header, for which the line of the paragraph before it may be given out.
  private func headerLine(of table: Node) -> Int {
    var rows = 0
    for _ in table.children { rows += 1 }
    // Each row is a line, and the delimiter row is no node.
    return max(table.position.endLine - rows, 1)
  }

  /// Returns the place of a piece of a destination, or of the whole where the source writes it differently.
  func range(_ piece: Range<Int>, of destination: [UInt8], at target: Range<Int>) -> Range<Int> {
    guard target.count == destination.count else { return target }
    return target.lowerBound + piece.lowerBound..<target.lowerBound + piece.upperBound
  }
}
