/// The shapes that names are looked up in, the innermost last: what a ``Context`` is to values.
struct ShapeContext {
  /// The shapes; nil stands for what could not be found, where every name is accepted.
  private var frames: [Shape?]

  init(_ shape: Shape) {
    frames = [shape]
  }

  /// What looking up a path finds.
  enum Found {
    case shape(Shape)
    /// A name is not there; its place in the path, and the names that are.
    case missing(Int, known: [String])
    /// Nothing can be said, since it stands in something that could not be found.
    case unclear
  }

  /// Goes into a section; over a flag the context stays.
  mutating func push(_ found: Found) {
    switch found {
    case .shape(let shape):
      switch shape.content {
      case .list(let element): frames.append(element)
      case .flag: frames.append(frames.last ?? nil)
      default: frames.append(shape)
      }
    case .missing, .unclear: frames.append(nil)
    }
  }

  mutating func pop() {
    frames.removeLast()
  }

  var item: Found {
    guard let innermost = frames.last, let shape = innermost else { return .unclear }
    return .shape(shape)
  }

  func find(_ path: [Name]) -> Found {
    guard let first = path.first else { return item }
    var known: [String] = []
    for frame in frames.reversed() {
      guard let frame else { return .unclear }
      if let shape = frame[first] { return shape.find(path, from: 1) }
      known += frame.names.filter { !known.contains($0) }
    }
    return .missing(0, known: known)
  }
}

extension Shape {
  fileprivate subscript(name: Name) -> Shape? {
    guard case .object(let fields) = content else { return nil }
    return fields.first { $0.name == name }?.shape
  }

  fileprivate var names: [String] {
    guard case .object(let fields) = content else { return [] }
    return fields.map(\.name.text)
  }

  fileprivate func find(_ path: [Name], from start: Int) -> ShapeContext.Found {
    var shape = self
    for index in path.indices.dropFirst(start) {
      guard let inner = shape[path[index]] else { return .missing(index, known: shape.names) }
      shape = inner
    }
    return .shape(shape)
  }
}
