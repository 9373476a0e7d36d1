import BriefingModel
import Work

/// The mentions of a record, those in one block together.
struct MentionContexts: Sendable {
  /// A block with the mentions of one record in it.
  struct Context {
    let dispatch: Int
    let block: Int
    /// Positions in the record's mentions.
    let mentions: Range<Int>
  }

  private let sites: [MentionSite]
  // There is one for nearly every mention of a briefing, so that no more is kept of it than where it begins.
  private let starts: [Int32]

  /// The contexts of mentions, which are in the order of their blocks.
  init(of sites: [MentionSite] = []) {
    var starts = [Int32](capacity: sites.count)
    for (position, site) in sites.enumerated() {
      let isFirst =
        position == 0 || sites[position - 1].dispatch != site.dispatch || sites[position - 1].block != site.block
      if isFirst { starts.append(Int32(truncatingIfNeeded: position)) }
    }
    self.sites = sites
    self.starts = starts
  }
}

extension MentionContexts: RandomAccessCollection {
  var startIndex: Int { 0 }
  var endIndex: Int { starts.count }

  subscript(position: Int) -> Context {
    let start = Int(starts[position])
    let end = position + 1 < starts.count ? Int(starts[position + 1]) : sites.count
    return Context(dispatch: sites[start].dispatch, block: sites[start].block, mentions: start..<end)
  }
}
