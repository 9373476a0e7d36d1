import BriefingModel
import Mustache

/// Everything that is wrong with a theme's templates.
public struct ThemeProblems: Error, Sendable {
  /// A diagnostic for each place, in the order of files and lines; paths begin with `Templates/`.
  public let diagnostics: [Diagnostic]

  init(_ problems: [Problem], in files: [ThemeFile]) {
    // A template that several pages include is checked for each of them, but it has each mistake once.
    var seen: Set<SourceSpan> = []
    diagnostics = problems.map { Diagnostic($0, in: files) }.filter { seen.insert($0.span).inserted }
      .sorted { $0.span < $1.span }
  }
}

extension Diagnostic {
  fileprivate init(_ problem: Problem, in files: [ThemeFile]) {
    let file = files.first { $0.messagePath == problem.file }
    let line = file?.bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .dropFirst(problem.line - 1).first
    self.init(
      .badTemplate, problem.message,
      at: SourceSpan(path: problem.file, line: problem.line, column: problem.column, length: problem.length),
      excerpt: line.map { String(decoding: $0, as: UTF8.self) }, remedies: problem.help.map { [$0] } ?? [])
  }
}
