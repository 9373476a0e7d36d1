import BriefingModel
import CommonMark

/// A block around the current node of the walk.
struct Container {
  var kind: Node.Kind
  /// The block of the body that it begins: a position in its list.
  var block: Int?
  /// The text of the block around, which goes on when this one ends.
  var outerWords: PlainWords?
  /// Whether nothing in it may be shown.
  var isWithheld: Bool
  /// Whom it is for.
  var marking: Marking
  /// Whether it is a claim.
  var isClaim = false
  /// The innermost callout around, or itself, that a build may leave out.
  var leavableCallout: Node?
}
