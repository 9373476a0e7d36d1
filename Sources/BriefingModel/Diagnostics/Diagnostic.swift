/// One problem found, with its place in the source.
///
/// A diagnostic is a value: it says what is wrong, where, and what to do about it. How it looks on a terminal or in
/// a report is the business of whoever shows it.
public struct Diagnostic: Sendable, Hashable {
  /// How grave it is.
  public var severity: Severity
  /// The stable name under which the problem is documented, such as `unknown-record`.
  public var name: DiagnosticName
  /// One sentence without a full stop that names the cause: `no place is called “Kona”`.
  public var message: String
  /// Where it is.
  public var span: SourceSpan
  /// The whole line on which it is, without its line ending; `nil` where there is none to show.
  public var excerpt: String?
  /// What to do about it, each a clause without a full stop: `did you mean place:konna (Konna)?`.
  ///
  /// A remedy may have several lines, such as the lines of a file to create.
  public var remedies: [String]

  /// Makes a diagnostic; without a severity it takes the one that its name has by default.
  public init(
    _ name: DiagnosticName,
    _ message: String,
    at span: SourceSpan,
    severity: Severity? = nil,
    excerpt: String? = nil,
    remedies: [String] = []
  ) {
    self.severity = severity ?? name.severity
    self.name = name
    self.message = message
    self.span = span
    self.excerpt = excerpt
    self.remedies = remedies
  }
}
