extension Linker {
  /// Writes out some nodes.
  ///
  /// - Parameter startsInLine: whether other text stands before them on their first line.
  mutating func expand(_ nodes: Range<Int>, in scope: Scope, startsInLine: Bool = false) {
    let template = templates[scope.template]
    var sections: [Int] = []
    var index = nodes.lowerBound
    while index < nodes.upperBound {
      guard countStep(scope) else { return }
      let node = template.nodes[index]
      switch node.kind {
      case .line(let blanks, let isBlank):
        let isIndented = !isBlank && !(startsInLine && index == nodes.lowerBound)
        if isIndented { literal(scope.indentation[...]) }
        literal(kept(blanks, scope))
      case .text(let range): literal(template.source.bytes[range])
      case .variable(let path, let escaped): emit(.print(reference(path), escaped: escaped), node, scope)
      case .section(let path):
        sections.append(emit(.section(reference(path), end: 0), node, scope))
        openSections += 1
      case .inverted(let path): sections.append(emit(.inverted(reference(path), end: 0), node, scope))
      case .sectionEnd: if let start = sections.popLast() { endSection(start) }
      case .partial(let name, let blanks): partial(name, blanks, node, scope)
      case .parent(let name, let layout):
        parent(name, layout, index, scope)
        index = node.end
      case .block(let name, let layout): if block(name, layout, index, scope) { index = node.end }
      case .blockEnd: endDefault(of: node.end, in: scope)
      case .parentEnd: break
      }
      index += 1
    }
  }

  private mutating func countStep(_ scope: Scope) -> Bool {
    size += 1
    if size == Self.sizeLimit, let root = active.first {
      problems.append(templates[root.template].problem(0..<0, .tooLarge(limit: Self.sizeLimit)))
    }
    return size < Self.sizeLimit
  }

  private mutating func endSection(_ start: Int) {
    switch program.steps[start] {
    case .section(let reference, _):
      openSections -= 1
      emit(.next(section: Int32(start)))
      program.steps[start] = .section(reference, end: Int32(program.steps.count))
    case .inverted(let reference, _):
      program.steps[start] = .inverted(reference, end: Int32(program.steps.count))
    default: break
    }
    lastTarget = program.steps.count
  }

  private mutating func partial(_ name: String, _ blanks: Range<Int>?, _ node: Node, _ scope: Scope) {
    var included = Scope(template: 0, environment: scope.environment)
    if let blanks { included.indentation = scope.indentation + kept(blanks, scope) }
    include(name, at: node, in: scope, as: included)
  }

  private mutating func reference(_ path: [Name]) -> Reference {
    guard let first = path.first else { return .item }
    guard path.count > 1 else { return .name(first) }
    program.paths.append(path)
    return .path(Int32(program.paths.count - 1))
  }
}
