import BriefingModel
import Work

extension Body {
  // Inlined where they are called, so that the body is not copied.
  /// The mentions of a record by the passage that they stand in: positions in ``Body/mentions``, in order.
  @inline(__always)
  func mentions(of record: RecordReference) -> [Int: [Int]] {
    let all = mentions.inPlace
    var mentions: [Int: [Int]] = [:]
    for index in all.indices {
      // Comparing whole targets would copy the dates among them, of which all threads hold the same.
      guard case .record(let mentioned) = all[index].target, mentioned == record else { continue }
      mentions[passage(of: all[index].block), default: []].append(index)
    }
    return mentions
  }

  /// Whether a block is a claim.
  @inline(__always)
  func isClaim(_ block: Int) -> Bool {
    if case .claim = blocks[block].kind { true } else { false }
  }
}
