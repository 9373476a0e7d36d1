import BriefingModel

/// What an annotation was found to mean.
enum Meaning {
  /// A record or a date.
  case target(Mention.Target)
  /// Nothing that may be shown, or nothing at all: its text stays plain.
  case plain
}

/// What the query of a mention says.
struct MentionAttributes {
  /// The role or manner in which the record is meant.
  var manner: String?
  /// How sure the desk is.
  var certainty: Confidence?
}
