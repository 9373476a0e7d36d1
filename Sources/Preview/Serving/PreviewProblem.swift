/// A problem as the browser shows it over the page.
public struct PreviewProblem: Sendable, Equatable {
  /// `error`, `warning` or `notice`.
  public let severity: String
  /// The file, the line and the column: `Content/dispatches/a.md:4:12`.
  public let place: String
  /// What is wrong.
  public let message: String
  /// The name under which it is documented.
  public let name: String
  /// The line of the file, and the marks under the spot.
  public let excerpt: [String]
  /// What to do about it.
  public let remedies: [String]

  /// Makes a problem.
  public init(severity: String, place: String, message: String, name: String, excerpt: [String], remedies: [String]) {
    self.severity = severity
    self.place = place
    self.message = message
    self.name = name
    self.excerpt = excerpt
    self.remedies = remedies
  }

  /// The problem in JSON.
  var json: String {
    "{"
      + [
        ("severity", JSONText.quote(severity)), ("place", JSONText.quote(place)), ("message", JSONText.quote(message)),
        ("name", JSONText.quote(name)), ("excerpt", JSONText.array(excerpt)), ("remedies", JSONText.array(remedies)),
      ].map { "\"\($0)\":\($1)" }.joined(separator: ",") + "}"
  }
}

/// The problems that stand in the way of a new site.
public struct PreviewProblems: Sendable, Equatable {
  /// How many the browser shows.
  public static let limit = 50

  /// The first of them.
  let shown: [PreviewProblem]
  /// How many there are.
  let count: Int

  /// Takes the first problems, and says how many there are.
  public init(_ shown: [PreviewProblem] = [], count: Int = 0) {
    self.shown = shown
    self.count = count
  }
}
