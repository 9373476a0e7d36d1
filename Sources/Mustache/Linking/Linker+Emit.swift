extension Linker {
  /// Adds a step that comes from a node.
  @discardableResult mutating func emit(_ step: Step, _ node: Node, _ scope: Scope) -> Int {
    emit(step, Origin(template: scope.template, name: node.name, inclusion: scope.inclusion))
  }

  /// Adds a step that can have no problem.
  @discardableResult mutating func emit(_ step: Step) -> Int {
    emit(step, Origin(template: 0, name: 0..<0, inclusion: -1))
  }

  private mutating func emit(_ step: Step, _ origin: Origin) -> Int {
    program.steps.append(step)
    program.origins.append(origin)
    return program.steps.count - 1
  }

  /// Adds literal text, to the step before where that is text too.
  mutating func literal(_ bytes: ArraySlice<UInt8>) {
    guard !bytes.isEmpty else { return }
    let start = Int32(program.literals.count)
    program.literals += bytes
    let end = Int32(program.literals.count)
    if case .literal(let first, _) = program.steps.last, lastTarget < program.steps.count {
      program.steps[program.steps.count - 1] = .literal(start: first, end: end)
    } else {
      emit(.literal(start: start, end: end))
    }
  }

  /// What is left of the blanks at a line's start when what is to be removed there is.
  func kept(_ blanks: Range<Int>, _ scope: Scope) -> ArraySlice<UInt8> {
    let bytes = templates[scope.template].source.bytes[blanks]
    let common = zip(bytes, scope.removed).prefix { $0 == $1 }
    return bytes.dropFirst(Array(common).count)
  }
}
