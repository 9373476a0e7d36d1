/// What is documented of a kind of problem, as `dateline check --explain NAME` prints it.
public struct DiagnosticDocumentation: Sendable, Hashable {
  /// What is wrong, and why it matters, in a sentence or two.
  public var summary: String
  /// The file in which the example stands: `Content/places/konna.md`.
  public var path: String
  /// Lines of content that cause the problem.
  public var example: String
  /// What to do about it, in a sentence or two.
  public var remedy: String

  /// Documents a kind of problem.
  init(_ summary: String, in path: String, _ example: String, remedy: String) {
    self.summary = summary
    self.path = path
    self.example = example
    self.remedy = remedy
  }
}
