/// The values that names are looked up in, the innermost last.
struct Context {
  /// One value, and where it was found.
  struct Frame {
    let value: Value
    /// The value's names, where it is an object: most of the time goes into looking here.
    let fields: [Object.Field]
    /// The frame whose value holds this one, or -1 where it is not a part of another.
    let holder: Int

    init(value: Value, holder: Int) {
      self.value = value
      self.holder = holder
      if case .object(let object) = value { fields = object.fields } else { fields = [] }
    }
  }

  /// A value that was found, with the frame that holds it.
  struct Found {
    let value: Value
    let holder: Int

    static let nothing = Found(value: .none, holder: -1)
  }

  private(set) var frames: [Frame]

  init(_ data: Object) {
    frames = [Frame(value: .object(data), holder: -1)]
    frames.reserveCapacity(16)
  }

  var count: Int { frames.count }

  mutating func push(_ value: Value, holder: Int) {
    frames.append(Frame(value: value, holder: holder))
  }

  mutating func pop() {
    frames.removeLast()
  }

  /// The innermost value of a name.
  func find(_ name: Name) -> Found {
    var index = frames.count - 1
    while index >= 0 {
      var place = frames[index].fields.count - 1
      while place >= 0 {
        if frames[index].fields[place].name == name {
          return Found(value: frames[index].fields[place].value, holder: index)
        }
        place -= 1
      }
      index -= 1
    }
    return .nothing
  }

  /// The value of a path: its first name is looked up, every further one in the value before it only.
  func find(_ path: [Name]) -> Found {
    guard let first = path.first else { return .nothing }
    let start = find(first)
    var value = start.value
    for name in path.dropFirst() {
      guard case .object(let object) = value else { return .nothing }
      value = object[name]
    }
    return Found(value: value, holder: start.holder)
  }

  /// The innermost value itself; the elements of a list are parts of it.
  var item: Found {
    guard let value = frames.last?.value else { return .nothing }
    if case .list = value { return Found(value: value, holder: frames.count - 1) }
    return Found(value: value, holder: -1)
  }

  /// Whether the innermost value is a part of the one that was innermost at an earlier count.
  ///
  /// A template may render itself again for such a value only: values end, so rendering does.
  func descends(from count: Int) -> Bool {
    var index = frames.count - 1
    guard index >= count else { return false }
    while index >= count { index = frames[index].holder }
    return index == count - 1
  }
}
