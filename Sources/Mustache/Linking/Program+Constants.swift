extension Program {
  /// The same program for data in which some names always have the same finished bytes, wherever they are asked for: their
  /// tags become text, and texts that now meet become one.
  ///
  /// It cannot be checked, as its steps no longer know where they come from.
  func with(_ constants: [Name: [UInt8]]) -> Program {
    var program = Program()
    program.paths = paths
    let targets = Set(steps.compactMap(\.target))
    // Where each step has come to stand.
    var places: [Int32] = []
    // Text that another step goes on to is not joined with the text before it.
    var joins = false
    for (index, step) in steps.enumerated() {
      if targets.contains(Int32(index)) { joins = false }
      places.append(Int32(program.steps.count))
      if let text = text(of: step, constants) {
        guard !text.isEmpty else { continue }
        program.add(text, joins: joins)
        joins = true
      } else {
        program.steps.append(step)
        joins = false
      }
    }
    places.append(Int32(program.steps.count))
    program.steps = program.steps.map { step in step.target.map { step.going(to: places[Int($0)]) } ?? step }
    return program
  }

  /// What a step writes whatever the data are; nil where it does something else.
  private func text(of step: Step, _ constants: [Name: [UInt8]]) -> ArraySlice<UInt8>? {
    switch step {
    case .literal(let start, let end): literals[Int(start)..<Int(end)]
    case .print(.name(let name), _): constants[name]?[...]
    case .nothing: []
    default: nil
    }
  }

  private mutating func add(_ text: ArraySlice<UInt8>, joins: Bool) {
    var start = Int32(literals.count)
    literals += text
    if joins, case .literal(let first, _) = steps.last {
      start = first
      steps.removeLast()
    }
    steps.append(.literal(start: start, end: Int32(literals.count)))
  }
}

extension Step {
  /// The step that it may go on to, other than the next one.
  fileprivate var target: Int32? {
    switch self {
    case .section(_, let step), .inverted(_, let step), .next(let step), .recur(let step): step
    case .literal, .print, .enter, .leave, .nothing: nil
    }
  }

  fileprivate func going(to step: Int32) -> Step {
    switch self {
    case .section(let reference, _): .section(reference, end: step)
    case .inverted(let reference, _): .inverted(reference, end: step)
    case .next: .next(section: step)
    case .recur: .recur(step)
    case .literal, .print, .enter, .leave, .nothing: self
    }
  }
}
