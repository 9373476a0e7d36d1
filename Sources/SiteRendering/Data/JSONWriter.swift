import BriefingModel
import Work

/// Writes JSON (RFC 8259) into bytes as it goes, in the order in which it is told, without building a tree.
struct JSONWriter: ~Copyable {
  private var sink: ByteSink
  private let text: JSONText
  private var needsComma = false

  init(forMarkup isForMarkup: Bool = false, capacity: Int = 512) {
    sink = ByteSink(capacity: capacity)
    text = JSONText(isForMarkup: isForMarkup)
  }

  /// Hands over what there is behind some bytes, once it is much; whoever takes it empties them.
  mutating func handOver(behind bytes: inout [UInt8], _ take: (inout [UInt8]) -> Void) {
    guard sink.count > 1 << 20 else { return }
    sink.empty(into: &bytes)
    take(&bytes)
  }

  /// Appends what there is to some bytes.
  mutating func end(into bytes: inout [UInt8]) { sink.empty(into: &bytes) }

  /// Writes an object; the closure writes its fields.
  mutating func object(_ fields: (inout JSONWriter) -> Void) { enclose("{", "}", fields) }

  /// Writes an array; the closure writes its elements.
  mutating func array(_ elements: (inout JSONWriter) -> Void) { enclose("[", "]", elements) }

  mutating func string(_ text: String) {
    quote { $0.append(text) }
  }

  mutating func string(_ text: UnsafeBufferPointer<UInt8>) {
    quote { writer in writer.text.append(text, to: &writer.sink) }
  }

  /// Writes the anchor of a block, behind the path of its page where one is given.
  mutating func anchor(_ block: Int, on path: UnsafeBufferPointer<UInt8>? = nil) {
    quote { writer in
      if let path {
        writer.text.append(path, to: &writer.sink)
        writer.sink.append(UInt8(ascii: "#"))
      }
      writer.sink.append(anchor: block)
    }
  }

  mutating func number(_ number: Int) {
    separate()
    sink.append(decimal: number)
  }

  /// Writes a number that is finite; whole numbers are written without a fraction.
  mutating func number(_ number: Double) {
    separate()
    let whole = Int(exactly: number).map { String($0) }
    sink.append(whole ?? (number.isFinite ? String(number) : "null"))
  }

  mutating func flag(_ flag: Bool) {
    separate()
    sink.append(flag ? "true" : "false")
  }

  private mutating func enclose(
    _ opening: Unicode.Scalar, _ closing: Unicode.Scalar, _ content: (inout JSONWriter) -> Void
  ) {
    separate()
    sink.append(UInt8(ascii: opening))
    needsComma = false
    content(&self)
    sink.append(UInt8(ascii: closing))
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { sink.append(UInt8(ascii: ",")) }
    needsComma = true
  }

  private mutating func quote(_ write: (inout JSONWriter) -> Void) {
    separate()
    sink.append(UInt8(ascii: "\""))
    write(&self)
    sink.append(UInt8(ascii: "\""))
  }

  /// Appends text with what is special in it escaped.
  private mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { self.text.append($0, to: &sink) }
  }
}

extension JSONWriter {
  /// Writes the name of a field, whose value is written next; nothing in such a name is special.
  mutating func key(_ name: StaticString) {
    quote { $0.sink.append(name) }
    sink.append(UInt8(ascii: ":"))
    needsComma = false
  }

  /// Writes the kind of a record as the name of a field, whose value is its id.
  mutating func field(_ record: RecordReference, in site: SiteContext) {
    string(record.kind.rawValue)
    sink.append(UInt8(ascii: ":"))
    needsComma = false
    string(site.briefing.id(of: record))
  }

  /// Writes a field, unless it has no value.
  mutating func field(_ name: StaticString, _ text: String?) {
    guard let text else { return }
    key(name)
    string(text)
  }

  /// Writes a field, unless it has no value.
  mutating func field(_ name: StaticString, _ value: Int?) {
    guard let value else { return }
    key(name)
    number(value)
  }

  /// Writes a field with the anchor of a block, unless it has none.
  mutating func field(_ name: StaticString, anchor block: Int?) {
    guard let block else { return }
    key(name)
    anchor(block)
  }

  /// Writes a field, unless it is false.
  mutating func field(_ name: StaticString, ifTrue value: Bool) {
    guard value else { return }
    key(name)
    flag(value)
  }

  /// Writes a field with an object.
  mutating func object(_ name: StaticString, _ fields: (inout JSONWriter) -> Void) {
    key(name)
    object(fields)
  }

  /// Writes a field with an array, unless there are no elements.
  mutating func field<Element>(
    _ name: StaticString, _ elements: some Collection<Element>, _ write: (inout JSONWriter, Element) -> Void
  ) {
    guard !elements.isEmpty else { return }
    key(name)
    array { writer in for element in elements { write(&writer, element) } }
  }
}
