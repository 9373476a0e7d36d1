import BriefingModel

/// The documentation of a diagnostic's name, with an example.
enum Explanation {
  /// Shows what one name stands for, or what all do.
  static func show(_ text: String, on console: Console) throws(Outcome) {
    if text == "all" {
      return try console.output(DiagnosticName.allCases.map(explanation(of:)).joined(separator: "\n"))
    }
    guard let name = DiagnosticName(rawValue: text) else {
      throw console.refuse(
        "'\(text)' is the name of no diagnostic; 'dateline check --explain all' shows each")
    }
    try console.output(explanation(of: name))
  }

  private static func explanation(of name: DiagnosticName) -> String {
    var lines = name.example.split(separator: "\n", omittingEmptySubsequences: false)
    while lines.last?.isEmpty == true { lines.removeLast() }
    let example = lines.map { $0.isEmpty ? "" : "    " + $0 }.joined(separator: "\n")
    return """
      \(name.rawValue) (\(name.severity.rawValue))
        \(name.summary)
        Example:
      \(example)
        Remedy: \(name.remedy)

      """
  }
}
