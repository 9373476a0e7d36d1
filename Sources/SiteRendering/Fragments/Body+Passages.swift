import BriefingModel
import Work

extension Body {
  // Inlined where they are called, so that the body is not copied.
  /// The mentions of a record, in order, each with the passage that it stands in.
  @inline(__always)
  func mentions(of record: RecordReference) -> [(passage: Int, mention: Int)] {
    let all = mentions.inPlace
    var mentions: [(passage: Int, mention: Int)] = []
    for index in all.indices where all[index].target == .record(record) {
      mentions.append((passage(of: all[index].block), index))
    }
    return mentions
  }

  /// Whether a block is a claim.
  @inline(__always)
  func isClaim(_ block: Int) -> Bool {
    if case .claim = blocks[block].kind { true } else { false }
  }
}
