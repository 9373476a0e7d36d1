import Work

/// Values that many data hold in common, kept in one place.
///
/// Data that name one of them do not count as its holders: where processors render at the same time, each would wait for the
/// other's count. So whoever makes such data has to hold this until they have been rendered, and are gone.
public final class KeptValues: Sendable {
  /// One of them, wherever it is named.
  public struct Handle: @unchecked Sendable {
    // What it points to is never changed, so that any thread may read it.
    let value: UnsafePointer<Value>
  }

  // Filled before anybody else knows of this, and only read from then on.
  private nonisolated(unsafe) let values: UnsafeMutableBufferPointer<Value>

  /// Keeps values, none of which is itself one that is kept.
  public init(_ values: [Value]) {
    self.values = .allocate(capacity: values.count)
    _ = self.values.initialize(from: values.lazy.map(\.inBytes))
  }

  /// Keeps the values of a dictionary.
  ///
  /// - Returns: what holds them, and a dictionary that names them under the same keys.
  public static func keep<Key>(_ values: [Key: Value]) -> (kept: KeptValues, named: [Key: Value]) {
    var all: [Value] = []
    let positions = values.mapValues { value in
      all.append(value)
      return all.count - 1
    }
    let kept = KeptValues(all)
    return (kept, positions.mapValues { kept[$0] })
  }

  deinit {
    values.deinitialize()
    values.deallocate()
  }

  /// The value at a position, to be put into data.
  public subscript(position: Int) -> Value {
    guard values.indices.contains(position), let start = UnsafePointer(values.baseAddress) else { return .none }
    return .kept(Handle(value: start + position))
  }
}

extension Value {
  /// A value that prints the same, with its texts seen through once for all the times that they are printed.
  fileprivate var inBytes: Value {
    switch self {
    case .text(let text): Value(utf8: Array(text.utf8))
    case .list(let values): .list(values.map(\.inBytes))
    case .object(let object): .object(object.mapValues(\.inBytes))
    case .none, .flag, .number, .markup, .fragment, .kept: self
    }
  }
}

extension UnsafePointer<Value> {
  /// The value itself, where this is only named.
  var itself: UnsafePointer<Value> {
    if case .kept(let handle) = pointee { handle.value } else { self }
  }
}
