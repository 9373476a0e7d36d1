import BriefingModel
import CommonMark

extension BodyWalk {
  /// Notes a step of the walk for the locator, and returns its position.
  mutating func note(_ step: LocatorStep) -> Int {
    if let node = unseenLines {
      unseenLines = nil
      steps.append(.enter(node))
    }
    steps.append(step)
    return steps.count - 1
  }

  /// Has the locator look for everything that the walk has come by, and in the lines around the current node.
  mutating func seeLines() {
    if let node = unseenLines {
      unseenLines = nil
      steps.append(.enter(node))
    }
    lookUp(through: steps.count - 1)
  }

  /// Returns the bytes of the file that stand somewhere.
  mutating func range(of place: Whereabouts) -> Range<Int> {
    let range =
      switch place.base {
      case .range(let range): range
      case .text(let step): self.place(of: step).text
      case .target(let step): self.place(of: step).target
      }
    guard let piece = place.piece, piece.whole == range.count else { return range }
    return range.lowerBound + piece.range.lowerBound..<range.lowerBound + piece.range.upperBound
  }

  private mutating func place(of step: Int) -> SourceLocator.Place {
    lookUp(through: step)
    return places[step]
  }

  /// Follows the walk, in whose order alone annotations are found.
  private mutating func lookUp(through last: Int) {
    while places.count <= last {
      let range = follow(steps[places.count])
      places.append(range ?? SourceLocator.Place(text: locator.fallback, target: locator.fallback))
    }
  }

  private mutating func follow(_ step: LocatorStep) -> SourceLocator.Place? {
    switch step {
    case .enter(let node): locator.enter(lines(of: node), isTable: node.kind == .table)
    case .rewind: locator.rewind()
    case .link(let node): return locator.link(to: node.destination)
    case .address(let node): locator.pass(address: node.destination)
    case .wikilink(let inner):
      return locator.wikilink(inner).map { SourceLocator.Place(text: $0.range, target: $0.range) }
    }
    return nil
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
}
