/// A template that was read: its text and its nodes.
struct Syntax: Sendable {
  let source: TemplateSource
  let lines: Lines
  let nodes: [Node]
  /// Whether it could be read without a problem.
  let isSound: Bool

  /// Reads a template, adding what is wrong with it in the order of its text.
  init(_ source: TemplateSource, problems: inout [Problem]) {
    self.source = source
    lines = Lines(source)
    var parser = Parser(source, lines: lines)
    parser.run()
    problems += parser.problems.sorted { ($0.line, $0.column) < ($1.line, $1.column) }
    nodes = parser.nodes
    isSound = parser.problems.isEmpty
  }

  /// A problem with something that the template says.
  func problem(_ range: Range<Int>, _ kind: Problem.Kind) -> Problem {
    Problem(place: lines.place(of: range.lowerBound), length: range.count, kind: kind)
  }
}
