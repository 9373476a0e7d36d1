import BriefingModel

extension Body {
  /// The mentions of a record by the passage that they stand in: positions in ``Body/mentions``, in order.
  func mentions(of record: RecordReference) -> [Int: [Int]] {
    var mentions: [Int: [Int]] = [:]
    for (index, mention) in self.mentions.enumerated() where mention.target == .record(record) {
      mentions[passage(of: mention.block), default: []].append(index)
    }
    return mentions
  }

  /// Whether a block is a claim.
  func isClaim(_ block: Int) -> Bool {
    if case .claim = blocks[block].kind { true } else { false }
  }
}
