import BriefingModel

/// A name that was found in a text.
struct FoundName: Sendable, Equatable {
  /// Where it stands in the text, in bytes.
  var range: Range<Int>
  /// The records that it may mean, sorted: one, or several between which the name does not decide.
  var references: [RecordReference]
  /// Whether only an alias of kind misspelling led to the record.
  var isMisspelt: Bool
}

/// Words of a text that are a name, but perhaps for their capitals.
struct NameCandidate {
  /// Where they stand in the text, in bytes.
  var range: Range<Int>
  /// The names that they may be.
  var names: [KnownName]

  /// Returns what they mean; `nil` where that is no record, or records have them only as a weak alias.
  func meaning(in bytes: [UInt8]) -> FoundName? {
    let text = bytes.string(range)
    let folded = NameFolding.foldKeepingCapitals(text)
    let written = names.filter { $0.isWritten(folded) }
    // As where a mention names its record by its text: a name that is written exactly so comes first.
    let exact = written.filter { $0.name == text }
    let matches = NameMatches((exact.isEmpty ? written : exact).map(\.match))
    guard let claim = matches.claim, claim != .weak else { return nil }
    return FoundName(range: range, references: matches.possibleReferences, isMisspelt: claim == .misspelling)
  }
}
