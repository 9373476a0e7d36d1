import CommonMark

/// Follows the inlines of a paragraph, a heading or a table through the source, in step with what cmark-gfm made of it, to
/// find where each byte of its text stands.
///
/// It knows what it must meet next, and gives up where it meets anything else: what it tells is right or nothing.
struct TextTracer {
  /// How a link is written.
  enum LinkForm {
    case brackets, angles, bare
  }

  let bytes: [UInt8]
  /// Where the text ends that is followed: that of the block, or of a row of a table.
  private(set) var end: Int
  let definitions: ReferenceDefinitions
  var position: Int
  var isLost = false
  private var code: CodeSpans
  private var links: [LinkForm] = []
  private let blockEnd: Int
  private var nextRow: Int?

  /// Starts where the text of a block starts, perhaps behind definitions of links.
  init(_ bytes: [UInt8], from start: Int, before end: Int, _ definitions: ReferenceDefinitions) {
    self.bytes = bytes
    self.end = end
    blockEnd = end
    self.definitions = definitions
    position = start
    code = CodeSpans(bytes, end: end)
  }

  /// Follows a whole block.
  mutating func trace(_ block: Node, to map: inout TextMap) {
    if block.kind == .table { nextRow = position } else { passStart(of: block) }
    for event in block.walk where !isLost {
      switch event {
      case .enter(let node): enter(node, node.kind, &map)
      case .exit(let node): if node.kind == .link || node.kind == .image { leaveLink() }
      }
    }
  }

  private mutating func enter(_ node: Node, _ kind: Node.Kind, _ map: inout TextMap) {
    switch kind {
    case .tableHeader, .tableRow: enterRow(isHeader: kind == .tableHeader)
    case .text:
      let literal = node.literal
      map.note(node, literal, at: pass(text: literal))
    case .softBreak, .lineBreak: passBreak()
    case .code: passCode()
    case .htmlInline: passHTML(node.literal)
    case .link: enterLink()
    case .image: enterImage()
    case .footnoteReference: passFootnote()
    default: break
    }
  }

  // MARK: Rows

  /// Each row is a line, and that behind the header only parts it from the others.
  private mutating func enterRow(isHeader: Bool) {
    guard let row = nextRow, row < blockEnd else { return isLost = true }
    position = row
    end = lineEnd(from: row)
    code = CodeSpans(bytes, end: end)
    nextRow = (isHeader ? lineEnd(from: end + 1) : end) + 1
    pass(signs: " \t>-*+")
  }

  private func lineEnd(from start: Int) -> Int {
    start < blockEnd ? bytes.firstOffset(of: Byte.newline, in: start..<blockEnd) ?? blockEnd : blockEnd
  }

  // MARK: Links

  private mutating func enterLink() {
    pass(signs: Self.markup)
    guard position < end else { return isLost = true }
    switch bytes[position] {
    case Byte.openingBracket: links.append(.brackets)
    case Byte.openingAngle: links.append(.angles)
    default: return links.append(.bare)
    }
    position += 1
  }

  private mutating func enterImage() {
    pass(signs: Self.markup)
    guard bytes.holds("![".utf8, at: position) else { return isLost = true }
    links.append(.brackets)
    position += 2
  }

  private mutating func leaveLink() {
    switch links.popLast() {
    case .brackets:
      pass(signs: Self.markup)
      guard position < end, bytes[position] == Byte.closingBracket else { return isLost = true }
      position = LinkTarget.end(bytes, from: position + 1, before: end, definitions)
    case .angles:
      guard position < end, bytes[position] == Byte.closingAngle else { return isLost = true }
      position += 1
    case .bare, nil: break
    }
  }

  private mutating func passFootnote() {
    pass(signs: Self.markup)
    guard bytes.holds("[^".utf8, at: position),
      let closing = bytes.firstOffset(of: Byte.closingBracket, in: position..<end)
    else { return isLost = true }
    position = closing + 1
  }

  // MARK: Code

  private mutating func passCode() {
    pass(signs: Self.markup)
    guard position < end, bytes[position] == Byte.backtick else { return isLost = true }
    position = code.end(ofSpanAt: position)
  }
}
