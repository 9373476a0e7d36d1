/// Checks that what templates say of one another is so: the templates and the blocks that they name.
struct Resolver {
  let templates: [Syntax]
  let numbers: [String: Int]
  /// The names of all templates, sorted.
  let names: [String]
  private var blocks: [Int: [String]?] = [:]

  init(_ templates: [Syntax], numbers: [String: Int]) {
    self.templates = templates
    self.numbers = numbers
    names = numbers.keys.sorted()
  }

  /// What is wrong with the names that one template uses.
  mutating func problems(of template: Syntax) -> [Problem] {
    var problems: [Problem] = []
    for index in template.nodes.indices {
      let node = template.nodes[index]
      switch node.kind {
      case .partial(let name, _): check(name, node, template, &problems)
      case .parent(let name, _):
        check(name, node, template, &problems)
        problems += argumentProblems(index, of: name, template)
      default: break
      }
    }
    return problems
  }

  private func check(_ name: String, _ node: Node, _ template: Syntax, _ problems: inout [Problem]) {
    guard numbers[name] == nil, !name.isEmpty else { return }
    problems.append(template.problem(node.name, .unknownTemplate(name, known: names)))
  }

  private mutating func argumentProblems(_ parent: Int, of name: String, _ template: Syntax) -> [Problem] {
    guard let number = numbers[name] else { return [] }
    let known = blocks[number] ?? collectBlocks(number)
    blocks[number] = .some(known)
    var given: Set<String> = []
    return template.nodes.arguments(of: parent).compactMap { index in
      let node = template.nodes[index]
      guard case .block(let block, _) = node.kind, !block.isEmpty else { return nil }
      if !given.insert(block).inserted { return template.problem(node.name, .repeatedBlock(block)) }
      guard let known, !known.contains(block) else { return nil }
      return template.problem(node.name, .unknownBlock(block, known: known))
    }
  }

  /// The blocks of a template and of all that it includes, sorted; nil where not all of that can be read.
  private func collectBlocks(_ number: Int) -> [String]? {
    var found: Set<String> = []
    var seen: Set<Int> = [number]
    var left = [number]
    while let next = left.popLast() {
      guard templates[next].isSound else { return nil }
      for node in templates[next].nodes {
        switch node.kind {
        case .block(let name, let layout) where !layout.isArgument: found.insert(name)
        case .partial(let name, _), .parent(let name, _):
          guard let included = numbers[name] else { return nil }
          if seen.insert(included).inserted { left.append(included) }
        default: break
        }
      }
    }
    return found.sorted()
  }
}

extension [Node] {
  /// The blocks that stand directly in a parent.
  func arguments(of parent: Int) -> [Int] {
    var found: [Int] = []
    var index = parent + 1
    while index < self[parent].end {
      switch self[index].kind {
      case .block:
        found.append(index)
        index = self[index].end
      case .parent, .section, .inverted: index = self[index].end
      default: break
      }
      index += 1
    }
    return found
  }
}
