/// Goes through a program once, with shapes in place of data.
struct Checker {
  private let program: Program
  private let templates: [Syntax]
  private var context: ShapeContext
  private var problems: [Problem] = []

  /// What a program uses wrongly of its data.
  static func check(_ program: Program, in templates: [Syntax], against shape: Shape) -> [Problem] {
    var checker = Checker(program: program, templates: templates, context: ShapeContext(shape))
    for step in program.steps.indices { checker.check(step) }
    return checker.problems.inOrder(of: templates.map(\.source))
  }

  private init(program: Program, templates: [Syntax], context: ShapeContext) {
    self.program = program
    self.templates = templates
    self.context = context
  }

  private mutating func check(_ step: Int) {
    switch program.steps[step] {
    case .print(let reference, let escaped):
      if case .shape(let shape) = find(reference, step) { check(shape, escaped: escaped, step) }
    case .section(let reference, _): context.push(find(reference, step))
    case .inverted(let reference, _): _ = find(reference, step)
    case .next: context.pop()
    // What a template that includes itself uses is checked where it starts.
    case .literal, .enter, .recur, .leave, .nothing: break
    }
  }

  private mutating func find(_ reference: Reference, _ step: Int) -> ShapeContext.Found {
    let path = path(reference)
    let found = context.find(path)
    guard case .missing(let index, let known) = found else { return found }
    let before = path[..<index].reduce(0) { $0 + $1.text.utf8.count + 1 }
    let name = path[index].text
    let start = program.origins[step].name.lowerBound + before
    report(start..<start + name.utf8.count, step, .unknownName(name, known: known))
    return found
  }

  private func path(_ reference: Reference) -> [Name] {
    switch reference {
    case .item: []
    case .name(let name): [name]
    case .path(let path): program.paths[Int(path)]
    }
  }

  private mutating func check(_ shape: Shape, escaped: Bool, _ step: Int) {
    let origin = program.origins[step]
    let name = templates[origin.template].source.text(origin.name)
    switch shape.content {
    case .text: if !escaped { report(origin.name, step, .unescaped(name)) }
    case .number, .markup: break
    case .flag: report(origin.name, step, .notPrintable(name, is: "a flag"))
    case .list: report(origin.name, step, .notPrintable(name, is: "a list"))
    case .object: report(origin.name, step, .notPrintable(name, is: "an object"))
    }
  }

  private mutating func report(_ range: Range<Int>, _ step: Int, _ kind: Problem.Kind) {
    let origin = program.origins[step]
    var from: [Position] = []
    var inclusion = origin.inclusion
    while inclusion >= 0 {
      let tag = program.inclusions[inclusion]
      from.append(templates[tag.template].lines.place(of: tag.tag.lowerBound))
      inclusion = tag.outer
    }
    let place = templates[origin.template].lines.place(of: range.lowerBound)
    problems.append(Problem(place: place, length: range.count, kind: kind, includedFrom: from))
  }
}
