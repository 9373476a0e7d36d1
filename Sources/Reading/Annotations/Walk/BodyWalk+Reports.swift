import BriefingModel

extension BodyWalk {
  /// Whether more problems are told of; looking for them would otherwise be in vain.
  var canReport: Bool { reportBudget > 0 }

  /// Tells of a problem.
  mutating func report(
    _ name: DiagnosticName, _ message: String, at range: Range<Int>, severity: Severity? = nil, remedies: [String] = []
  ) {
    report { $0.diagnostic(name, message, at: range, severity: severity, remedies: remedies) }
  }

  /// Tells of a problem, unless it is in what is withheld, or there are so many that telling of them would itself become
  /// one.
  ///
  /// Each holds a copy of its line, which a hostile text makes as long as it is itself, and a search for what is nearest.
  mutating func report(_ make: (SourceText) -> Diagnostic) {
    guard canReport, !isWithheld else { return }
    let diagnostic = make(text)
    reportBudget -= 8192 + (diagnostic.excerpt?.utf8.count ?? 0)
    diagnostics.append(diagnostic)
    guard !canReport else { return }
    diagnostics.append(
      Diagnostic(
        .markdownLimit, "this text has too many mistakes to tell of them all", at: diagnostic.span,
        remedies: ["correct those that are told of, and look again"]))
  }
}
