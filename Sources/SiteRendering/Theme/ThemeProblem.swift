import Mustache

/// One thing that is wrong with a template.
public struct ThemeProblem: Sendable, Hashable {
  /// The file, as `Templates/dispatch.mustache`.
  public let file: String
  /// The line, from 1.
  public let line: Int
  /// The column, from 1, in bytes.
  public let column: Int
  /// How many bytes are meant.
  public let length: Int
  /// The stable name of the kind of problem: `unknown-name`.
  public let id: String
  /// What is wrong, in one sentence.
  public let message: String
  /// What can be done: the names that could have been used.
  public let help: String?

  init(_ problem: Problem) {
    file = problem.file
    line = problem.line
    column = problem.column
    length = problem.length
    id = problem.kind.id
    message = problem.message
    help = problem.help
  }
}

/// Everything that is wrong with a theme's templates, in the order of files and lines.
public struct ThemeProblems: Error, Sendable {
  /// The problems.
  public let all: [ThemeProblem]

  init(_ problems: [Problem]) {
    var seen: Set<ThemeProblem> = []
    all = problems.map(ThemeProblem.init).filter { seen.insert($0).inserted }.sorted {
      $0.file == $1.file ? ($0.line, $0.column) < ($1.line, $1.column) : $0.file < $1.file
    }
  }
}
