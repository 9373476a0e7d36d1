/// The values that names are looked up in, the innermost last.
///
/// It points to them where they stand in the data, which whoever renders holds and nobody changes meanwhile: each look at a
/// value would else count one holder up and down, and pages hold many values in common.
struct Context: ~Copyable {
  /// One value, and where it was found.
  struct Frame {
    let value: UnsafePointer<Value>
    /// The value's names, where it is an object: most of the time goes into looking here.
    let fields: UnsafeBufferPointer<Object.Field>
    let bits: UInt64
    /// The frame whose value holds this one, or -1 where it is not a part of another.
    let holder: Int

    init(value: UnsafePointer<Value>, holder: Int) {
      self.value = value.itself
      self.holder = holder
      (fields, bits) = Frame.fields(of: self.value)
    }

    /// The value of a name here; of a name that is there twice the last value counts.
    func find(_ name: Name) -> UnsafePointer<Value>? {
      guard bits & name.bit != 0 else { return nil }
      var fields = fields
      while let start = fields.baseAddress {
        var place = fields.count - 1
        while place >= 0 {
          if fields[place].0 == name { return (start + place).pointer(to: \.1)?.itself }
          place -= 1
        }
        guard fields[0].0 == .base, let base = start.pointer(to: \.1) else { return nil }
        fields = Frame.fields(of: base.itself).fields
      }
      return nil
    }

    private static func fields(
      of value: UnsafePointer<Value>
    ) -> (fields: UnsafeBufferPointer<Object.Field>, bits: UInt64) {
      guard case .object(let object) = value.pointee else { return (UnsafeBufferPointer(start: nil, count: 0), 0) }
      return (object.fields.withUnsafeBufferPointer { $0 }, object.bits)
    }
  }

  /// A value that was found, with the frame that holds it.
  struct Found {
    /// Nil where there is nothing.
    let value: UnsafePointer<Value>?
    let holder: Int

    static var nothing: Found { Found(value: nil, holder: -1) }

    var isTrue: Bool { value?.isTrue ?? false }
  }

  private var frames = Stack<Frame>(capacity: 16)

  init(_ data: UnsafePointer<Value>) {
    frames.push(Frame(value: data, holder: -1))
  }

  var count: Int { frames.count }

  mutating func push(_ value: UnsafePointer<Value>, holder: Int) {
    frames.push(Frame(value: value, holder: holder))
  }

  mutating func pop() {
    frames.pop()
  }

  /// The innermost value of a name.
  func find(_ name: Name) -> Found {
    let frames = frames.elements
    var index = frames.count - 1
    while index >= 0 {
      if let value = frames[index].find(name) { return Found(value: value, holder: index) }
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
      guard let outer = value else { return .nothing }
      value = Frame(value: outer, holder: -1).find(name)
    }
    return Found(value: value, holder: start.holder)
  }

  /// The innermost value itself; the elements of a list are parts of it.
  var item: Found {
    guard let value = frames.last?.value else { return .nothing }
    if case .list = value.pointee { return Found(value: value, holder: frames.count - 1) }
    return Found(value: value, holder: -1)
  }

  /// Whether the innermost value is a part of the one that was innermost at an earlier count.
  ///
  /// A template may render itself again for such a value only: values end, so rendering does.
  func descends(from count: Int) -> Bool {
    var index = frames.count - 1
    guard index >= count else { return false }
    while index >= count { index = frames.elements[index].holder }
    return index == count - 1
  }
}
