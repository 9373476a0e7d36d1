import BriefingModel

/// A record that content refers to and that no file describes.
struct UnknownRecord: Sendable, Hashable {
  /// The kind that the reference asks for.
  var kind: RecordKind
  /// The id, as the reference has it or as it would follow from the name.
  var id: String
  /// The name that a page for it would show.
  var name: String
}
