/// What a template can be given: a closed set of kinds, so that rendering never has to ask a type what it is.
public enum Value: Sendable {
  /// Nothing: false for a section, prints nothing.
  case none
  /// A yes or no for sections; prints nothing and leaves the context as it is.
  case flag(Bool)
  /// A whole number, printed in decimal digits; true for a section, 0 too.
  case number(Int)
  /// Text, escaped when printed; the empty text is false for a section.
  case text(String)
  /// Finished HTML in UTF-8, printed as it is even by `{{name}}`; no bytes are false for a section.
  case markup([UInt8])
  /// Finished HTML that stands elsewhere, and is as if it stood here.
  case fragment(KeptFragments.Fragment)
  /// Values that a section goes through one by one; the empty list is false.
  case list([Value])
  /// Named values; true for a section, which then finds these names first.
  case object(Object)
  /// A value that stands elsewhere, and is as if it stood here.
  case kept(KeptValues.Handle)

  /// A text, or ``none`` where there is no text.
  public init(_ text: String?) {
    self = text.map(Value.text) ?? .none
  }

  /// A text in UTF-8.
  ///
  /// Where nothing in it is special, as in most, it is not looked through again each time that it is printed.
  public init(utf8 text: [UInt8]) {
    self = text.withUnsafeBufferPointer(Escaping.leaves) ? .markup(text) : .text(String(decoding: text, as: UTF8.self))
  }
}

extension UnsafePointer<Value> {
  /// Whether a section over the value is rendered; it is looked at where it stands.
  var isTrue: Bool {
    switch pointee {
    case .none: false
    case .flag(let flag): flag
    case .number, .object: true
    case .text(let text): !text.utf8.isEmpty
    case .markup(let bytes): !bytes.isEmpty
    case .fragment(let fragment): !fragment.bytes.isEmpty
    case .list(let values): !values.isEmpty
    case .kept(let handle): handle.value.isTrue
    }
  }
}
