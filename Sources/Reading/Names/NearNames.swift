import BriefingModel

/// The names of records in a form in which the nearest to a misspelt one is found quickly.
struct NearNames: Sendable {
  /// A record and how far its nearest name is.
  struct Match {
    var reference: RecordReference
    var distance: Int
  }

  private struct Name {
    var folded: [UInt8]
    var letters: UInt64
    var reference: RecordReference
  }

  private var names: [Name] = []

  /// Adds a folded name.
  mutating func add(_ folded: [UInt8], _ reference: RecordReference) {
    names.append(Name(folded: folded, letters: Self.letters(of: folded), reference: reference))
  }

  /// Returns the record with the nearest name within a distance, the first of several.
  func nearest(to folded: [UInt8], limit: Int) -> Match? {
    let letters = Self.letters(of: folded)
    var best: Match?
    for name in names {
      let limit = min(limit, (best?.distance ?? .max) - 1)
      // A mistake changes two letters of the set at most; this passes over nearly every name without comparing it.
      guard limit >= 0, abs(name.folded.count - folded.count) <= limit,
        (name.letters ^ letters).nonzeroBitCount <= 2 * limit,
        let distance = Spelling.distance(folded, name.folded, limit: limit)
      else { continue }
      best = Match(reference: name.reference, distance: distance)
    }
    return best
  }

  /// Returns the set of letters in a name, each as a bit.
  private static func letters(of folded: [UInt8]) -> UInt64 {
    folded.reduce(0) { $0 | 1 << UInt64($1 & 63) }
  }
}
