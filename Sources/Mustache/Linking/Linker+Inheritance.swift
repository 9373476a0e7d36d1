extension Linker {
  /// Writes out a parent with the blocks that it is given.
  mutating func parent(_ name: String, _ layout: Layout, _ index: Int, _ scope: Scope) {
    let nodes = templates[scope.template].nodes
    var arguments: [String: Argument] = [:]
    for node in nodes.arguments(of: index) {
      guard case .block(let block, _) = nodes[node].kind else { continue }
      arguments[block] = Argument(template: scope.template, node: node, environment: scope.environment)
    }
    var included = Scope(template: 0, environment: environments.adding(arguments, to: scope.environment))
    if let blanks = layout.blanks {
      let indentation = scope.indentation + kept(blanks, scope)
      if layout.isAlone { included.indentation = indentation } else { literal(indentation[...]) }
    }
    include(name, at: nodes[index], in: scope, as: included)
  }

  /// Writes out what a block is given, or starts its default.
  ///
  /// - Returns: whether the default is to be left out.
  mutating func block(_ name: String, _ layout: Layout, _ index: Int, _ scope: Scope) -> Bool {
    let indentation = scope.indentation + kept(layout.blanks ?? 0..<0, scope)
    guard let argument = environments[scope.environment, name] else {
      let isNothing = layout.isAlone && templates[scope.template].nodes[index].end == index + 1
      if layout.blanks != nil, !layout.opensLine, !isNothing { literal(indentation[...]) }
      return false
    }
    guard depth < Self.depthLimit else {
      report(templates[scope.template].nodes[index], scope, .includedTooDeep(limit: Self.depthLimit))
      return true
    }
    depth += 1
    defer { depth -= 1 }
    expand(argument, at: layout, indentation: indentation, in: scope)
    return true
  }

  private mutating func expand(_ argument: Argument, at layout: Layout, indentation: [UInt8], in scope: Scope) {
    let template = templates[argument.template]
    guard case .block(_, let own) = template.nodes[argument.node].kind else { return }
    let content = argument.node + 1..<template.nodes[argument.node].end
    var inner = Scope(template: argument.template, environment: argument.environment)
    inner.inclusion = argument.template == scope.template ? scope.inclusion : -1
    inner.removed = own.indentation.map { Array(template.source.bytes[$0]) } ?? []
    if layout.blanks != nil, layout.opensLine || layout.isAlone {
      inner.indentation = indentation
      if layout.opensLine, let indentation = layout.indentation {
        inner.indentation = scope.indentation + kept(indentation, scope)
      }
      if !content.isEmpty, !own.opensLine { literal(inner.indentation[...]) }
      expand(content, in: inner)
    } else {
      if layout.blanks != nil { literal(indentation[...]) }
      inner.indentation = scope.indentation
      expand(content, in: inner, startsInLine: true)
    }
    endLine(layout, after: content, own, in: scope)
  }

  /// Ends a block that shows its default.
  mutating func endDefault(of index: Int, in scope: Scope) {
    let nodes = templates[scope.template].nodes
    guard case .block(_, let layout) = nodes[index].kind else { return }
    endLine(layout, after: index + 1..<nodes[index].end, layout, in: scope)
  }

  /// Puts back the line end behind a block that has its lines to itself, unless its content brought one or is empty.
  private mutating func endLine(_ layout: Layout, after content: Range<Int>, _ own: Layout, in scope: Scope) {
    guard let lineEnd = layout.lineEnd, !content.isEmpty, !own.closesLine else { return }
    literal(templates[scope.template].source.bytes[lineEnd])
  }
}
