/// A template with all that it includes, as flat steps.
struct Program: Sendable {
  var steps: [Step] = []
  /// The bytes of all literal text.
  var literals: [UInt8] = []
  /// The paths of more than one name.
  var paths: [[Name]] = []
  /// Where each step comes from, for problems; as many as there are steps.
  var origins: [Origin] = []
  /// How each included template came in.
  var inclusions: [Inclusion] = []
}

/// One step of rendering.
enum Step: Sendable {
  case literal(start: Int32, end: Int32)
  case print(Reference, escaped: Bool)
  /// Goes into a section, once or for each element, or to the step behind it.
  case section(Reference, end: Int32)
  /// Goes on, or to the step behind the section.
  case inverted(Reference, end: Int32)
  /// Ends one round of a section.
  case next(section: Int32)
  /// Starts a template that includes itself.
  case enter
  /// Renders again what starts at a step, inside itself.
  case recur(Int32)
  /// Ends a template that includes itself.
  case leave
  case nothing
}

/// What a tag refers to.
enum Reference: Sendable {
  /// `{{.}}`, the innermost value.
  case item
  case name(Name)
  /// Several names, by their number in ``Program/paths``.
  case path(Int32)
}

/// Where a step comes from.
struct Origin: Sendable {
  let template: Int
  let name: Range<Int>
  /// The inclusion that it stands in, by its number in ``Program/inclusions``; -1 for the template itself.
  let inclusion: Int
}

/// A tag that included a template.
struct Inclusion: Sendable {
  let template: Int
  let tag: Range<Int>
  /// The inclusion around it, or -1.
  let outer: Int
}
