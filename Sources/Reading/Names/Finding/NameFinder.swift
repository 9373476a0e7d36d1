/// Finds in a text the names and aliases of records, each where it stands as words of its own.
///
/// A text must have the capitals of the name, perhaps but for its first letter (``KnownName``). Accents and the shapes of
/// marks make no difference (``NameFolding``). Letters, digits, marks, and hyphens joined to them go on
/// with a word; an apostrophe ends it. The longest name goes first, and what stands inside it is part of it, whatever the
/// longer one means.
struct NameFinder: Sendable {
  private var tree = NameTree()

  /// Knows the names that the records of a directory have.
  init(_ directory: RecordDirectory) {
    for (name, match) in directory.writtenNames { tree.add(KnownName(name, match)) }
  }

  /// Returns the names in a piece of a text, in order; what stands around the piece is no neighbour.
  func candidates(in bytes: [UInt8], _ piece: Range<Int>) -> [NameCandidate] {
    var candidates: [NameCandidate] = []
    var offset = piece.lowerBound
    var previous = NameToken.Kind.other
    var isJoined = false
    while offset < piece.upperBound {
      let token = NameToken(bytes, at: offset, before: piece.upperBound)
      if token.kind == .word, !isJoined,
        let found = tree.longestName(in: bytes, from: offset, token, before: piece.upperBound)
      {
        Self.add(found, to: &candidates)
      }
      isJoined = token.kind == .joint && previous == .word
      previous = token.kind
      offset = token.end
    }
    return candidates
  }

  /// Of names that overlap, the longest stays, the first of several.
  private static func add(_ found: NameCandidate, to candidates: inout [NameCandidate]) {
    while let last = candidates.last, last.range.overlaps(found.range) {
      guard found.range.count > last.range.count else { return }
      candidates.removeLast()
    }
    candidates.append(found)
  }
}
