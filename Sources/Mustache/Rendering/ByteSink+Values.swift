import Work

extension ByteSink {
  /// Appends a value as a tag prints it.
  mutating func append(_ value: UnsafePointer<Value>, escaped: Bool) {
    switch value.pointee {
    case .text(var text):
      text.withUTF8 { text in
        if escaped { Escaping.forEachRun(of: text) { append($0) } } else { append(text) }
      }
    case .markup(let markup): append(markup.withUnsafeBufferPointer { $0 })
    case .fragment(let fragment): append(fragment.bytes)
    case .number(let number): append(decimal: number)
    case .none, .flag, .list, .object, .kept: break
    }
  }
}
