import BriefingModel

/// The records that have one name, and what the name therefore means.
struct NameMatches {
  /// By what right a record has a name, the best first.
  enum Claim: Int, Sendable, Comparable {
    /// It is the name, or an alias as good as it.
    case right
    /// It is an alias that may mean others too.
    case weak
    /// It is a misspelling.
    case misspelling

    /// By what right a record has an alias.
    init(to alias: Alias) {
      switch alias.kind {
      case .weak: self = .weak
      case .misspelling: self = .misspelling
      default: self = .right
      }
    }

    static func < (left: Claim, right: Claim) -> Bool { left.rawValue < right.rawValue }
  }

  /// A record with the name.
  struct Match: Sendable {
    /// The record; `nil` where this build withholds it.
    var reference: RecordReference?
    /// By what right it has the name.
    var claim: Claim
  }

  private let matches: [Match]

  init(_ matches: [Match]) {
    self.matches = matches
  }

  /// Whether no record has the name.
  var isEmpty: Bool { matches.isEmpty }

  /// By what right the record, or the records, have the name that it means; `nil` where none is kept.
  var claim: Claim? {
    matches.lazy.filter { $0.reference != nil }.map(\.claim).min()
  }

  /// The records that a writer may have meant: those with the best right, and those of which it is a weak alias.
  var possibleReferences: [RecordReference] {
    Set(matches.lazy.filter { [claim] in $0.claim == claim || $0.claim == .weak }.compactMap(\.reference)).sorted()
  }

  /// What the name means: who has it by the better right goes before; of those with the same, who is kept.
  var resolution: RecordDirectory.Resolution {
    // Nearly every name is but one record's.
    if matches.count == 1 { return matches[0].reference.map { .found($0) } ?? .withheld }
    guard let best = matches.lazy.map(\.claim).min() else { return .unknown }
    guard claim == best else { return .withheld }
    let references = Set(matches.lazy.filter { $0.claim == best }.compactMap(\.reference)).sorted()
    guard references.count == 1 else { return .ambiguous(references) }
    return .found(references[0])
  }
}
