import ArgumentParser
import BriefingModel

/// A form in which diagnostics are shown.
enum DiagnosticFormat: String, CaseIterable, ExpressibleByArgument {
  /// For people: place, message, the line with the spot underlined, remedies.
  case text
  /// For programs: one JSON document.
  case json
  /// For code scanning and editors: SARIF 2.1.0.
  case sarif
  /// For GitHub Actions: workflow commands, which become annotations of a change.
  case github

  /// Returns all diagnostics in this form; for people as it suits standard error.
  func render(_ diagnostics: [Diagnostic]) -> String {
    switch self {
    case .text:
      diagnostics.map {
        TextDiagnostic($0, isColoured: Console.coloursProblems, width: Console.widthOfProblems).text
      }.joined()
    case .json: JSONDiagnostics.document(of: diagnostics)
    case .sarif: SARIFDiagnostics.document(of: diagnostics)
    case .github: diagnostics.map(GitHubDiagnostic.line(for:)).joined()
    }
  }
}
