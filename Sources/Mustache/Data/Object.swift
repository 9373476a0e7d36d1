import Work

/// Named values in a small array: with the few names that a page has, comparing integers beats hashing.
public struct Object: Sendable {
  /// A name and its value, as a literal has them, so that its array is taken as it is.
  typealias Field = (Name, Value)

  /// The names and their values; of a name that is there twice the last value counts.
  private(set) var fields: [Field] = []
  /// The bits of all names.
  private(set) var bits: UInt64 = 0

  /// An object without names.
  public init() {}

  init(_ fields: [Field]) {
    self.fields = fields
    bits = fields.reduce(Object.bitsOfBase(in: fields)) { $0 | $1.0.bit }
  }

  /// The object that a value is; nil where it is none.
  public init?(_ value: Value) {
    switch value {
    case .object(let object): self = object
    case .kept(let handle):
      guard case .object(let object) = handle.value.pointee else { return nil }
      self = object
    default: return nil
    }
  }

  /// The value of a name, ``Value/none`` where it has none; setting replaces or adds.
  public subscript(name: Name) -> Value {
    get { fields.last { $0.0 == name }?.1 ?? base?[name] ?? .none }
    set {
      guard let index = fields.lastIndex(where: { $0.0 == name }) else {
        bits |= name.bit
        return fields.append((name, newValue))
      }
      fields[index].1 = newValue
    }
  }

  /// The same names and others with their values, without room for more.
  public func adding(_ others: [(Name, Value)]) -> Object {
    var all = [Field](capacity: fields.count + others.count)
    all += fields
    all += others
    return Object(all)
  }

  /// The same names with what a closure makes of their values.
  func mapValues(_ transform: (Value) -> Value) -> Object {
    var object = self
    for index in fields.indices { object.fields[index].1 = transform(fields[index].1) }
    return object
  }

  /// The bits of the base's names, of which no copy is made: many data have the same base, on all threads.
  private static func bitsOfBase(in fields: [Field]) -> UInt64 {
    fields.withUnsafeBufferPointer { fields in
      guard let first = fields.baseAddress, first.pointee.0 == .base,
        case .object(let base)? = first.pointer(to: \.1)?.itself.pointee
      else { return 0 }
      return base.bits
    }
  }

  /// The object whose names this one has too, where it says so first of all.
  private var base: Object? { fields.first.flatMap { $0.0 == .base ? Object($0.1) : nil } }
}

extension Object: ExpressibleByDictionaryLiteral {
  /// An object from its names and values; of a name written twice the last value counts.
  public init(dictionaryLiteral fields: (Name, Value)...) {
    self.init(fields)
  }
}
