import BriefingModel

/// A diagnostic as a workflow command of GitHub Actions, which becomes an annotation of a change.
enum GitHubDiagnostic {
  /// Returns the line: `::error file=…,line=…,col=…,title=…::message`.
  static func line(for diagnostic: Diagnostic) -> String {
    let span = diagnostic.span
    var properties = ["file=" + escape(span.path, inProperty: true)]
    if span.line > 0 { properties.append("line=\(span.line)") }
    if span.column > 0 {
      properties.append("col=\(diagnostic.characterColumn)")
      properties.append("endColumn=\(diagnostic.characterColumn + diagnostic.characterLength)")
    }
    properties.append("title=" + diagnostic.name.rawValue)
    let message = ([diagnostic.message] + diagnostic.remedies).joined(separator: "\n")
    return "::\(diagnostic.severity.rawValue) \(properties.joined(separator: ","))::\(escape(message))\n"
  }

  private static func escape(_ text: String, inProperty: Bool = false) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": escaped += "%25"
      case "\r": escaped += "%0D"
      case "\n": escaped += "%0A"
      case ":" where inProperty: escaped += "%3A"
      case "," where inProperty: escaped += "%2C"
      default: escaped += String(scalar).visible
      }
    }
    return escaped
  }
}
