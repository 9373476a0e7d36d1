/// A name as a record has it, and the forms in which a text may write it.
struct KnownName: Sendable {
  /// The name, as the record writes it.
  let name: String
  /// Who has it, and by what right.
  let match: NameMatches.Match
  private let folded: [UInt8]
  /// The same with another first letter, where a text may have that.
  private let otherwise: [UInt8]?

  init(_ name: String, _ match: NameMatches.Match) {
    self.name = name
    self.match = match
    folded = NameFolding.foldKeepingCapitals(name)
    otherwise = Self.otherFirstLetter(name, isEvent: match.reference?.kind == .event)
      .map(NameFolding.foldKeepingCapitals)
  }

  /// Returns the name with its first letter small for large or large for small, where a text may write it so.
  ///
  /// A small first letter becomes a capital at the start of a sentence. A capital one may be small in the midst of one,
  /// “northern Mali”, where another word shows by its capital that a name is meant; but “meeting of the Council” may be any
  /// meeting, and not the event of that name.
  private static func otherFirstLetter(_ name: String, isEvent: Bool) -> String? {
    guard let first = name.first else { return nil }
    if first.isLowercase { return first.uppercased() + name.dropFirst() }
    let laterWords = name.drop { $0.isLetter || $0.isNumber }
    return !isEvent && laterWords.contains { $0.isUppercase } ? first.lowercased() + name.dropFirst() : nil
  }

  /// Returns whether a text with folded accents but its own capitals is the name.
  func isWritten(_ text: [UInt8]) -> Bool {
    folded == text || otherwise == text
  }

  /// Whether a text that has the words of the name and other capitals keeps what stands inside it from being a name.
  ///
  /// An event's name describes it: “the seizure of Konna” has the name of a place in it, and not that of an event.
  var isNameInAnyCapitals: Bool { match.reference?.kind != .event }
}
