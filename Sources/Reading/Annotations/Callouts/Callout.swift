import BriefingModel

/// A quotation that starts as a callout: `> [!claim] speaker=un`.
struct Callout {
  /// What it is, as far as the model tells them apart.
  enum Kind {
    case claim(Claim)
    case note
    case internalNote
    case alert(Block.Alert)
  }

  var kind: Kind
  /// Whether nothing of it may be shown.
  var isWithheld = false

  /// The names that a callout may have, in lower case.
  static let names = ["claim", "note", "internal"] + Block.Alert.allCases.map(\.rawValue)

  init?(name: String) {
    switch name.lowercased() {
    case "claim": kind = .claim(Claim(block: 0))
    case "note": kind = .note
    case "internal": kind = .internalNote
    case let name:
      guard let alert = Block.Alert(rawValue: name) else { return nil }
      kind = .alert(alert)
    }
  }
}
