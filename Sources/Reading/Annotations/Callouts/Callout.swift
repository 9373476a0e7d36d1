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
  /// Where its name, or the line of its attributes, ends in the file.
  var end = 0
  /// Whether nothing of it may be shown.
  var isWithheld = false
  /// Where a claim's id is given in the file.
  var idPlace = 0..<0

  /// The names that a callout may have, in lower case.
  static let names = ["claim", "note", "internal"] + Block.Alert.allCases.map(\.rawValue)

  var isClaim: Bool {
    if case .claim = kind { true } else { false }
  }

  /// The id that a claim gives itself.
  var claimID: String? {
    if case .claim(let claim) = kind { claim.id } else { nil }
  }

  /// The word for it in a message.
  var noun: String {
    switch kind {
    case .claim: "claim"
    case .note: "note"
    case .internalNote: "internal note"
    case .alert: "callout"
    }
  }

  /// The word with its article: `an internal note`.
  var nounWithArticle: String {
    if case .internalNote = kind { "an \(noun)" } else { "a \(noun)" }
  }

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
