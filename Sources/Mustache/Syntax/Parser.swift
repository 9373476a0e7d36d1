/// Reads a template's text into nodes, and every problem of it.
struct Parser {
  /// How deep sections, blocks and parents may stand in one another.
  static let depthLimit = 100

  let source: TemplateSource
  let lines: Lines
  var scanner: TagScanner
  var nodes: [Node] = []
  var problems: [Problem] = []
  /// The nodes that are open, the innermost last.
  var open: [Open] = []
  /// Up to where the text has been taken into nodes.
  var position = 0
  var isAtLineStart = true

  struct Open {
    let node: Int
    let tag: Tag
    let name: String
    /// The tags in a parent that have no effect there.
    var ignored: [Range<Int>] = []
  }

  init(_ source: TemplateSource, lines: Lines) {
    self.source = source
    self.lines = lines
    scanner = TagScanner(source)
  }

  mutating func run() {
    if let offset = source.bytes.firstInvalidText {
      return report(offset..<offset + 1, .invalidText)
    }
    while let tag = nextTag() {
      read(tag)
      if open.count > Self.depthLimit { return stop(at: tag) }
    }
    text(upTo: source.bytes.count)
    while let left = open.popLast() {
      report(left.tag.range, .unclosedSection(tag: source.text(left.tag.range)))
      close(left)
    }
  }

  private mutating func stop(at tag: Tag) {
    report(tag.range, .tooDeep(limit: Self.depthLimit))
    while let left = open.popLast() { close(left) }
  }

  private mutating func nextTag() -> Tag? {
    var found: [(Range<Int>, Problem.Kind)] = []
    let tag = scanner.next { found.append(($0, $1)) }
    for (range, kind) in found { report(range, kind) }
    return tag
  }

  private mutating func read(_ tag: Tag) {
    let parent = open.last?.tag.kind == .parent ? open.count - 1 : nil
    switch tag.kind {
    case .comment, .delimiters: passOver(tag)
    case .variable, .unescaped: variable(tag)
    case .section, .inverted: section(tag)
    case .partial: partial(tag)
    case .parent, .block: inheritance(tag)
    case .close: close(tag)
    }
    if let parent, !tag.kind.countsInParent { open[parent].ignored.append(tag.range) }
  }

  mutating func report(_ range: Range<Int>, _ kind: Problem.Kind) {
    problems.append(Problem(place: lines.place(of: range.lowerBound), length: range.count, kind: kind))
  }
}
