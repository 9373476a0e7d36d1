import BriefingModel

/// A name that stands in a text without annotation.
struct UnlinkedName: Sendable, Equatable {
  /// The name, what it may mean, and where it stands in the text of its block.
  var name: FoundName
  /// The block: a position in ``Body/blocks``.
  var block: Int
  /// Where it stands in the file; `nil` where the source is too entangled to tell.
  var place: Range<Int>?
  /// The first line of its paragraph, heading or table.
  var firstLine: Range<Int>
  /// Whom the record is for that it means, where that is narrower than the text's audience.
  var narrower: Marking?
  /// Whether it stands in one piece, which brackets can be put around.
  var isWhole: Bool
}
