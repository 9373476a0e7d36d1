import BriefingModel

/// Diagnostics as one JSON document for programs.
enum JSONDiagnostics {
  /// Returns the document: `{"format": "dateline-diagnostics/1", "diagnostics": […]}`.
  ///
  /// Lines and columns count from 1, columns and lengths in Unicode code points; where a diagnostic is about a whole
  /// file or line, they are left out.
  static func document(of diagnostics: [Diagnostic]) -> String {
    JSON.object([
      ("format", "dateline-diagnostics/1"),
      ("diagnostics", .array(diagnostics.map(member(for:)))),
    ]).text
  }

  private static func member(for diagnostic: Diagnostic) -> JSON {
    var members: [(String, JSON)] = [
      ("severity", .string(diagnostic.severity.rawValue)),
      ("name", .string(diagnostic.name.rawValue)),
      ("message", .string(diagnostic.message)),
      ("path", .string(diagnostic.span.path)),
    ]
    if diagnostic.span.line > 0 { members.append(("line", .number(diagnostic.span.line))) }
    if diagnostic.span.column > 0 {
      members.append(("column", .number(diagnostic.characterColumn)))
      members.append(("length", .number(diagnostic.characterLength)))
    }
    if let excerpt = diagnostic.excerpt { members.append(("excerpt", .string(excerpt))) }
    members.append(("remedies", .array(diagnostic.remedies.map { .string($0) })))
    return .object(members)
  }
}
