/// A destination that means a file of the briefing; ranges are offsets in the destination.
struct ContentAddress: Equatable {
  /// The path, relative to the document's folder.
  var path: Range<Int>
  /// What stands behind the question mark.
  var query: Query
  /// What stands behind the number sign, with it; or nothing.
  var fragment: Range<Int>

  init(_ destination: [UInt8]) {
    let all = destination.indices
    let hash = destination.firstOffset(of: Byte.hash, in: all) ?? all.upperBound
    let mark = destination.firstOffset(of: Byte.questionMark, in: 0..<hash) ?? hash
    path = 0..<mark
    query = Query(destination, in: min(mark + 1, hash)..<hash)
    fragment = hash..<all.upperBound
  }
}
