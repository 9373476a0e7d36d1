import BriefingModel

/// The diagnostics of one run, and what they mean for it.
struct DiagnosticReport {
  /// The diagnostics, in file order.
  let diagnostics: [Diagnostic]

  /// Takes the diagnostics of a run; with `isStrict`, each warning becomes an error.
  init(_ diagnostics: [Diagnostic], isStrict: Bool) {
    self.diagnostics = diagnostics.map { diagnostic in
      guard isStrict, diagnostic.severity == .warning else { return diagnostic }
      var error = diagnostic
      error.severity = .error
      return error
    }
  }

  /// Whether the content has errors.
  var hasErrors: Bool { count(of: .error) > 0 }

  /// How many of each there are: `2 errors, 1 warning`; empty where there are none.
  var summary: String {
    [(Severity.error, "error"), (.warning, "warning"), (.notice, "notice")].compactMap { severity, noun in
      let count = count(of: severity)
      return count > 0 ? counted(count, noun) : nil
    }.joined(separator: ", ")
  }

  /// Shows the diagnostics as text where problems go, with their number under them.
  func show(on console: Console) {
    guard !diagnostics.isEmpty else { return }
    console.report(DiagnosticFormat.text.render(diagnostics))
    console.report(summary + "\n")
  }

  private func count(of severity: Severity) -> Int {
    diagnostics.count { $0.severity == severity }
  }
}
