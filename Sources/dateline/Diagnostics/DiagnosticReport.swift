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
  var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  /// Shows the diagnostics as text where problems go, with their number under them: `2 errors, 1 warning`.
  ///
  /// Those milder than `mildest` are left out; so is what is no problem from a console that says nothing else.
  func show(on console: Console, from mildest: Severity = .notice) {
    let mildest = console.isQuiet ? max(mildest, .warning) : mildest
    let shown = diagnostics.filter { $0.severity >= mildest }
    guard !shown.isEmpty else { return }
    console.report(DiagnosticFormat.text.render(shown))
    let counts = [(Severity.error, "error"), (.warning, "warning"), (.notice, "notice")].compactMap { severity, noun in
      let count = shown.count { $0.severity == severity }
      return count > 0 ? counted(count, noun) : nil
    }
    console.report(counts.joined(separator: ", ") + "\n")
  }
}
