import BriefingModel

/// The records that have one name, and what the name therefore means.
struct NameMatches {
  /// A record with the name.
  struct Match: Sendable {
    /// The record; `nil` where this build withholds it.
    var reference: RecordReference?
    /// Whether the record has the name as a misspelling.
    var isMisspelling: Bool
  }

  private let matches: [Match]

  init(_ matches: [[Match]]) {
    self.matches = matches.flatMap(\.self)
  }

  /// Whether no record has the name.
  var isEmpty: Bool { matches.isEmpty }

  /// What the name means: a misspelling gives way to who bears the name rightly, a withheld record to one that is kept.
  var resolution: RecordDirectory.Resolution {
    guard !isEmpty else { return .unknown }
    let kept = matches.filter { $0.reference != nil }
    let right = kept.filter { !$0.isMisspelling }
    let references = Set((right.isEmpty ? kept : right).compactMap(\.reference)).sorted()
    guard let reference = references.first else { return .withheld }
    return references.count == 1 ? .found(reference, isMisspelled: right.isEmpty) : .ambiguous(references)
  }
}
