/// The attributes that a claim was given, by name.
struct ClaimAttributes {
  /// The names of all attributes, in the order in which messages list them.
  enum Name: String, CaseIterable {
    case id, speaker, audience, via, event, date, measure, value, unit, stance, credibility, confidence, marking
  }

  private var attributes: [Name: CalloutAttribute] = [:]
  /// Those that were given without a value that can be read, which has been told.
  private var missed: Set<Name> = []
  /// The one read last, to which words without a name may belong.
  var last: CalloutAttribute?

  subscript(name: Name) -> CalloutAttribute? { attributes[name] }

  /// Whether an attribute was given, perhaps without a value that can be read.
  func has(_ name: Name) -> Bool {
    attributes[name] != nil || missed.contains(name)
  }

  mutating func note(_ attribute: CalloutAttribute) {
    last = attribute
    if let name = Name(rawValue: attribute.name), attributes[name] == nil { attributes[name] = attribute }
  }

  /// Notes that an attribute was given, but without a value that can be read.
  mutating func miss(_ name: String) {
    last = nil
    if let name = Name(rawValue: name) { missed.insert(name) }
  }
}
