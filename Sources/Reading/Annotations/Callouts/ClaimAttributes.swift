/// The attributes that a claim was given, by name.
struct ClaimAttributes {
  /// The names of all attributes, in the order in which messages list them.
  enum Name: String, CaseIterable {
    case id, speaker, audience, via, event, date, measure, value, unit, stance, credibility, confidence, marking

    /// The name of an attribute, if claims have such.
    init?(of attribute: CalloutAttribute) {
      let name = attribute.withName { written in
        Self.allCases.first { name in
          var name = name.rawValue
          return name.withUTF8 { $0.count == written.count && zip($0, written).allSatisfy { $0 == $1 } }
        }
      }
      guard let name else { return nil }
      self = name
    }
  }

  /// Each once; they are too few to be looked up in another way than by going through them.
  private var attributes: [(name: Name, attribute: CalloutAttribute)] = []
  /// Those that were given without a value that can be read, which has been told.
  private var missed: [Name] = []
  /// The one read last, to which words without a name may belong.
  var last: CalloutAttribute?

  init() {
    attributes.reserveCapacity(8)
  }

  subscript(name: Name) -> CalloutAttribute? {
    attributes.indices.first { attributes[$0].name == name }.map { attributes[$0].attribute }
  }

  /// Whether an attribute was given with a value that can be read.
  func holds(_ name: Name) -> Bool {
    attributes.indices.contains { attributes[$0].name == name }
  }

  /// Whether an attribute was given, perhaps without a value that can be read.
  func has(_ name: Name) -> Bool {
    holds(name) || missed.contains(name)
  }

  /// Notes an attribute, by its name where claims have such.
  mutating func note(_ attribute: CalloutAttribute, as name: Name?) {
    last = attribute
    if let name, !holds(name) { attributes.append((name, attribute)) }
  }

  /// Notes that an attribute was given, but without a value that can be read.
  mutating func miss(_ name: Name?) {
    last = nil
    if let name { missed.append(name) }
  }
}
