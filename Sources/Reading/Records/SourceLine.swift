import BriefingModel

/// A line of a content file.
struct SourceLine: Sendable, Hashable {
  /// The file, relative to the briefing's folder.
  var path: String
  /// The line, from 1.
  var line: Int
}

extension Diagnostic {
  /// The diagnostic as it may be told where something withheld stands in some lines: without those as its excerpt.
  func redacted(_ withheldLines: Set<SourceLine>) -> Diagnostic {
    guard !withheldLines.isEmpty, withheldLines.contains(SourceLine(path: span.path, line: span.line)) else {
      return self
    }
    return withoutExcerpt
  }

  /// The diagnostic without the line of the file that it is about.
  var withoutExcerpt: Diagnostic {
    var diagnostic = self
    diagnostic.excerpt = nil
    return diagnostic
  }
}
