import BriefingModel

/// What the directory has to know of a record.
struct DirectoryEntry: Sendable {
  /// The kind of the record.
  var kind: RecordKind
  /// The record's id.
  var id: String
  /// The name that pages show; `nil` where its file is broken.
  var name: String?
  /// The other names.
  var aliases: [Alias] = []
  /// Who may see it.
  var marking = Marking.clear
  /// Whether this build withholds the record.
  var isWithheld = false
}

/// Whether a build has a dispatch or a page.
enum DocumentState: Sendable {
  case kept, withheld
}
