/// Runs a program over data.
///
/// Nothing here calls itself, so neither templates nor data can overflow the stack.
struct Renderer {
  /// A section that is being rendered.
  private struct Section {
    var elements: ArraySlice<Value>
    let holder: Int
    let pushes: Bool
  }

  /// A template that includes itself, being rendered.
  private struct Activation {
    /// How many frames the context had.
    let count: Int
    /// The step to go on with, for an inner one.
    let back: Int?
  }

  private let program: Program
  private var context: Context
  private var sections: [Section] = []
  private var activations: [Activation] = []

  init(_ program: Program, _ data: Object) {
    self.program = program
    context = Context(data)
  }

  mutating func run(into bytes: inout [UInt8]) {
    let program = program
    program.literals.withUnsafeBufferPointer { run(program.steps, literals: $0, into: &bytes) }
  }

  private mutating func run(_ steps: [Step], literals: UnsafeBufferPointer<UInt8>, into bytes: inout [UInt8]) {
    var step = 0
    while step < steps.count {
      switch steps[step] {
      case .literal(let start, let end):
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: literals[Int(start)..<Int(end)]))
      case .print(let reference, let escaped): bytes.append(find(reference).value, escaped: escaped)
      case .section(let reference, let end): if !open(find(reference)) { step = Int(end) - 1 }
      case .inverted(let reference, let end): if find(reference).value.isTrue { step = Int(end) - 1 }
      case .next(let section): if !next() { step = Int(section) }
      case .enter: activations.append(Activation(count: context.count, back: nil))
      case .recur(let start): step = recur(Int(start), from: step)
      case .leave: step = activations.popLast()?.back ?? step
      case .nothing: break
      }
      step += 1
    }
  }

  private func find(_ reference: Reference) -> Context.Found {
    switch reference {
    case .item: context.item
    case .name(let name): context.find(name)
    case .path(let path): context.find(program.paths[Int(path)])
    }
  }

  /// Goes into a section, unless its value is false.
  private mutating func open(_ found: Context.Found) -> Bool {
    guard found.value.isTrue else { return false }
    switch found.value {
    case .list(let values):
      sections.append(Section(elements: values.dropFirst(), holder: found.holder, pushes: true))
      context.push(values[0], holder: found.holder)
    case .flag: sections.append(Section(elements: [], holder: -1, pushes: false))
    default:
      sections.append(Section(elements: [], holder: -1, pushes: true))
      context.push(found.value, holder: found.holder)
    }
    return true
  }

  /// Ends a round of the innermost section.
  ///
  /// - Returns: whether that was the last.
  private mutating func next() -> Bool {
    let last = sections.count - 1
    if sections[last].pushes { context.pop() }
    guard let element = sections[last].elements.popFirst() else {
      sections.removeLast()
      return true
    }
    context.push(element, holder: sections[last].holder)
    return false
  }

  private mutating func recur(_ start: Int, from step: Int) -> Int {
    guard let innermost = activations.last, context.descends(from: innermost.count) else {
      return step
    }
    activations.append(Activation(count: context.count, back: step))
    return start
  }
}
