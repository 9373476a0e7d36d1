/// Joins a template with the partials, parents and blocks that it uses into one flat program.
///
/// What is included is written out in place, already indented, so rendering knows nothing of templates. Only a
/// template that includes itself inside a section becomes a step back, and only data that descends takes it.
struct Linker {
  /// How deep templates and arguments may stand in one another.
  static let depthLimit = 100
  /// How many nodes one program may be made from, which bounds templates that double each other.
  static let sizeLimit = 50_000

  let templates: [Syntax]
  let numbers: [String: Int]
  var program = Program()
  var problems: [Problem] = []
  var environments = Environments()
  /// The templates that are being written out, the innermost last.
  var active: [Active] = []
  /// How many sections are open that need not be rendered.
  var openSections = 0
  /// The last step that another one goes on to; literal text before it is not joined with text behind it.
  var lastTarget = 0
  var depth = 0
  var size = 0

  struct Active {
    let template: Int
    let environment: Int
    let start: Int
    let openSections: Int
    var recurs = false
  }

  /// The program of one template.
  static func link(
    _ template: Int, of templates: [Syntax], numbers: [String: Int], problems: inout [Problem]
  ) -> Program {
    var linker = Linker(templates: templates, numbers: numbers)
    linker.expand(template, in: Scope(template: template))
    problems += linker.problems
    return linker.program
  }

  /// Writes out a whole template.
  mutating func expand(_ template: Int, in scope: Scope) {
    let start = emit(.enter)
    active.append(
      Active(template: template, environment: scope.environment, start: start, openSections: openSections))
    expand(templates[template].nodes.indices, in: scope)
    let recurs = active.removeLast().recurs
    if recurs { emit(.leave) } else { program.steps[start] = .nothing }
  }

  /// Writes out a partial or a parent in place of its tag.
  mutating func include(_ name: String, at node: Node, in scope: Scope, as included: Scope) {
    guard let number = numbers[name] else { return }
    let same = active.lastIndex { $0.template == number && $0.environment == included.environment }
    guard let same else {
      guard depth < Self.depthLimit else { return report(node, scope, .includedTooDeep(limit: Self.depthLimit)) }
      depth += 1
      defer { depth -= 1 }
      var included = included
      included.template = number
      included.inclusion = program.inclusions.count
      program.inclusions.append(Inclusion(template: scope.template, tag: node.name, outer: scope.inclusion))
      return expand(number, in: included)
    }
    guard openSections > active[same].openSections else {
      let names = active[same...].map { templates[$0.template].source.name } + [name]
      return report(node, scope, .endless(names))
    }
    active[same].recurs = true
    emit(.recur(Int32(active[same].start)), node, scope)
  }

  mutating func report(_ node: Node, _ scope: Scope, _ kind: Problem.Kind) {
    problems.append(templates[scope.template].problem(node.name, kind))
  }
}

/// What holds for nodes while they are written out.
struct Scope {
  var template: Int
  var environment = Environments.empty
  /// What every line is indented by.
  var indentation: [UInt8] = []
  /// What is taken away from the start of every line.
  var removed: [UInt8] = []
  /// The inclusion that the nodes stand in, or -1.
  var inclusion = -1
}
