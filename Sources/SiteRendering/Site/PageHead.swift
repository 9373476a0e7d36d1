import BriefingModel

/// What a page says of itself.
struct PageHead: Sendable {
  var title: String
  var description: String?
  var section: Section
  /// Who may see what the page says itself; what its links lead to may narrow that.
  var marking: Marking
  /// The page's own thing, for machines.
  var linkedData: LinkedData?
}
