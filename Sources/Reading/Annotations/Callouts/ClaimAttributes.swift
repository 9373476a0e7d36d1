/// The attributes that a claim was given, by name.
struct ClaimAttributes {
  /// The names of all attributes, in the order in which messages list them.
  enum Name: String, CaseIterable {
    case id, speaker, audience, via, event, date, measure, value, unit, stance, credibility, confidence, marking

    /// Returns the attribute with a name.
    static func named(_ name: String) -> Name? { byName[name] }

    private static let byName = Dictionary(uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) })
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
  mutating func miss(_ name: String) {
    last = nil
    if let name = Name.named(name) { missed.append(name) }
  }
}
