import Work

/// Runs a program over data.
///
/// Nothing here calls itself, so neither templates nor data can overflow the stack.
struct Renderer: ~Copyable {
  /// A section that is being rendered.
  struct Section {
    /// The elements that come after this one.
    var rest: UnsafeBufferPointer<Value>
    let holder: Int
    let pushes: Bool

    static func once(pushes: Bool) -> Section {
      Section(rest: UnsafeBufferPointer(start: nil, count: 0), holder: -1, pushes: pushes)
    }
  }

  /// A template that includes itself, being rendered.
  struct Activation {
    /// How many frames the context had.
    let count: Int
    /// The step to go on with, for an inner one.
    let back: Int?
  }

  private var context: Context
  private var sections = Stack<Section>(capacity: 8)
  private var activations = Stack<Activation>(capacity: 4)
  private(set) var sink: ByteSink

  /// Makes a renderer for data that stays where it is as long as this one is used.
  ///
  /// - Parameter capacity: How many bytes are likely to come, at most.
  init(_ data: UnsafePointer<Value>, capacity: Int) {
    context = Context(data)
    sink = ByteSink(capacity: capacity)
  }

  mutating func run(_ program: borrowing Program) {
    program.steps.withUnsafeBufferPointer { steps in
      program.literals.withUnsafeBufferPointer { literals in
        program.paths.withUnsafeBufferPointer { run(steps, literals: literals, paths: $0) }
      }
    }
  }

  private mutating func run(
    _ steps: UnsafeBufferPointer<Step>, literals: UnsafeBufferPointer<UInt8>, paths: UnsafeBufferPointer<[Name]>
  ) {
    func find(_ reference: Reference, in context: borrowing Context) -> Context.Found {
      switch reference {
      case .item: context.item
      case .name(let name): context.find(name)
      case .path(let path): context.find(paths[Int(path)])
      }
    }
    var step = 0
    while step < steps.count {
      switch steps[step] {
      case .literal(let start, let end):
        sink.append(UnsafeBufferPointer(rebasing: literals[Int(start)..<Int(end)]))
      case .print(let reference, let escaped):
        if let value = find(reference, in: context).value { sink.append(value, escaped: escaped) }
      case .section(let reference, let end): if !open(find(reference, in: context)) { step = Int(end) - 1 }
      case .inverted(let reference, let end): if find(reference, in: context).isTrue { step = Int(end) - 1 }
      case .next(let section): if !next() { step = Int(section) }
      case .enter: activations.push(Activation(count: context.count, back: nil))
      case .recur(let start): step = recur(Int(start), from: step)
      case .leave: step = activations.pop()?.back ?? step
      case .nothing: break
      }
      step += 1
    }
  }

  /// Goes into a section, unless its value is false.
  private mutating func open(_ found: Context.Found) -> Bool {
    guard let value = found.value, value.isTrue else { return false }
    switch value.pointee {
    case .list(let values):
      let elements = values.withUnsafeBufferPointer { $0 }
      guard let first = elements.baseAddress else { return false }
      sections.push(
        Section(
          rest: UnsafeBufferPointer(rebasing: elements.dropFirst()), holder: found.holder, pushes: true))
      context.push(first, holder: found.holder)
    case .flag: sections.push(.once(pushes: false))
    default:
      sections.push(.once(pushes: true))
      context.push(value, holder: found.holder)
    }
    return true
  }

  /// Ends a round of the innermost section.
  ///
  /// - Returns: whether that was the last.
  private mutating func next() -> Bool {
    guard var section = sections.pop() else { return true }
    if section.pushes { context.pop() }
    guard let element = section.rest.baseAddress, !section.rest.isEmpty else { return true }
    section.rest = UnsafeBufferPointer(rebasing: section.rest.dropFirst())
    sections.push(section)
    context.push(element, holder: section.holder)
    return false
  }

  private mutating func recur(_ start: Int, from step: Int) -> Int {
    guard let innermost = activations.last, context.descends(from: innermost.count) else {
      return step
    }
    activations.push(Activation(count: context.count, back: step))
    return start
  }
}
