/// Writes JSON (RFC 8259) into bytes as it goes, in the order in which it is told, without building a tree.
struct JSONWriter {
  private(set) var bytes: [UInt8] = []
  /// Whether `<`, `>` and `&` are written as `\u003c` and the like, so that the text can stand in a `script` element.
  private let isForMarkup: Bool
  private var needsComma = false

  init(forMarkup isForMarkup: Bool = false, capacity: Int = 512) {
    self.isForMarkup = isForMarkup
    bytes.reserveCapacity(capacity)
  }

  /// Goes on behind bytes that are there.
  init(appendingTo bytes: [UInt8]) {
    self.bytes = bytes
    isForMarkup = false
  }

  /// Hands over what there is, once it is much; whoever takes it empties it.
  mutating func handOver(_ take: (inout [UInt8]) -> Void) {
    if bytes.count > 1 << 20 { take(&bytes) }
  }

  /// Writes an object; the closure writes its fields.
  mutating func object(_ fields: (inout JSONWriter) -> Void) { enclose("{", "}", fields) }

  /// Writes an array; the closure writes its elements.
  mutating func array(_ elements: (inout JSONWriter) -> Void) { enclose("[", "]", elements) }

  mutating func string(_ text: String) { string(text.utf8) }

  mutating func string(_ text: some Collection<UInt8>) {
    separate()
    quote(text)
  }

  mutating func number(_ number: Int) {
    separate()
    bytes.append(contentsOf: String(number).utf8)
  }

  /// Writes a number that is finite; whole numbers are written without a fraction.
  mutating func number(_ number: Double) {
    separate()
    let whole = Int(exactly: number).map { String($0) }
    bytes.append(contentsOf: (whole ?? (number.isFinite ? String(number) : "null")).utf8)
  }

  mutating func flag(_ flag: Bool) {
    separate()
    bytes.append(flag ? "true" : "false")
  }

  private mutating func enclose(_ opening: StaticString, _ closing: StaticString, _ content: (inout JSONWriter) -> Void)
  {
    separate()
    bytes.append(opening)
    needsComma = false
    content(&self)
    bytes.append(closing)
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = true
  }

  /// Copies whole runs: most text has nothing to escape.
  private mutating func quote(_ text: some Collection<UInt8>) {
    bytes.append(UInt8(ascii: "\""))
    let isDone: Void? = text.withContiguousStorageIfAvailable { escape($0) }
    if isDone == nil { Array(text).withUnsafeBufferPointer { escape($0) } }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func escape(_ text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    for position in 0..<text.count where isSpecial(text[position]) {
      bytes.append(contentsOf: text[start..<position])
      escape(text[position])
      start = position + 1
    }
    bytes.append(contentsOf: text[start...])
  }

  private func isSpecial(_ byte: UInt8) -> Bool {
    // Letters are most of a text, and never special.
    if (byte | 0x20) &- UInt8(ascii: "a") < 26 { return false }
    return switch byte {
    case 0..<32, UInt8(ascii: "\""), UInt8(ascii: "\\"): true
    case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"): isForMarkup
    default: false
    }
  }

  private mutating func escape(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): bytes.append("\\\"")
    case UInt8(ascii: "\\"): bytes.append("\\\\")
    case UInt8(ascii: "\n"): bytes.append("\\n")
    default:
      let digits = Array("0123456789abcdef".utf8)
      bytes.append("\\u00")
      bytes.append(digits[Int(byte >> 4)])
      bytes.append(digits[Int(byte & 15)])
    }
  }
}

extension JSONWriter {
  /// Writes the name of a field, whose value is written next.
  mutating func key(_ name: String) {
    string(name)
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  /// Writes a field, unless it has no value.
  mutating func field(_ name: String, _ text: String?) {
    guard let text else { return }
    key(name)
    string(text)
  }

  /// Writes a field, unless it has no value.
  mutating func field(_ name: String, _ value: Int?) {
    guard let value else { return }
    key(name)
    number(value)
  }

  /// Writes a field, unless it is false.
  mutating func field(_ name: String, ifTrue value: Bool) {
    guard value else { return }
    key(name)
    flag(value)
  }

  /// Writes a field with an object.
  mutating func object(_ name: String, _ fields: (inout JSONWriter) -> Void) {
    key(name)
    object(fields)
  }

  /// Writes a field with an array, unless there are no elements.
  mutating func field<Element>(
    _ name: String, _ elements: some Collection<Element>, _ write: (inout JSONWriter, Element) -> Void
  ) {
    guard !elements.isEmpty else { return }
    key(name)
    array { writer in for element in elements { write(&writer, element) } }
  }
}
