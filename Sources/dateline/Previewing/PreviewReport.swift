import BriefingModel
import Preview
import Reading

/// What a preview says on the terminal, and the same for the browser.
struct PreviewReport {
  /// How many columns an excerpt has in the browser.
  private static let width = 100

  private let console: Console
  private let folders: PreviewFolders
  private let isStrict: Bool
  private var told: Set<Diagnostic> = []
  /// How much has happened so far.
  private(set) var count = 0

  /// Reports on a console.
  init(on console: Console, _ folders: PreviewFolders, isStrict: Bool) {
    self.console = console
    self.folders = folders
    self.isStrict = isStrict
  }

  /// Says what has happened; returns the problems that the browser is to show.
  mutating func take(_ event: PreviewEvent) -> PreviewProblems {
    count += 1
    switch event {
    case .failed(let error):
      _ = console.fail(error.description)
      let problem = PreviewProblem(
        severity: "error", place: error.path.visible, message: error.description.visible, name: "machine", excerpt: [],
        remedies: ["the preview goes on when it can be read"])
      return PreviewProblems([problem], count: 1)
    case .built(let build, let changed): return take(build, changed)
    }
  }

  private mutating func take(_ build: PreviewBuild, _ changed: [String]) -> PreviewProblems {
    let diagnostics =
      build.reading.diagnostics.map { $0.placed(in: folders.content) }
      + build.themeDiagnostics.map { $0.placed(in: folders.templates) }
    let report = DiagnosticReport(diagnostics, isStrict: isStrict)
    // What was told already and is no error is not told with every edit.
    let news = report.diagnostics.filter { $0.severity == .error || !told.contains($0) }
    told = Set(report.diagnostics)
    DiagnosticReport(news, isStrict: false).show(on: console, from: .warning)
    if report.hasErrors {
      let errors = report.diagnostics.filter { $0.severity == .error }
      return PreviewProblems(
        errors.prefix(PreviewProblems.limit).map { PreviewProblem($0, width: Self.width) }, count: errors.count)
    }
    say(build, changed)
    return PreviewProblems()
  }

  private func say(_ build: PreviewBuild, _ changed: [String]) {
    guard count > 1 else {
      if let briefing = build.reading.briefing {
        console.say("Read \(briefing.counts) in \(spoken(build.times.total))")
      }
      for line in build.reading.wordsOnEdition { console.say(line) }
      return
    }
    let cause = changed.isEmpty ? "" : ": \(listed(changed))"
    console.say("Made the site anew in \(spoken(build.times.total))\(cause)")
  }
}

extension PreviewProblem {
  /// Makes of a diagnostic what the browser shows: the parts of what a terminal shows.
  fileprivate init(_ diagnostic: Diagnostic, width: Int) {
    let excerpt = Excerpt(of: diagnostic, width: width)
    self.init(
      severity: diagnostic.severity.rawValue, place: diagnostic.place.visible, message: diagnostic.message.visible,
      name: diagnostic.name.rawValue, excerpt: excerpt.map { [$0.line, $0.underline].filter { !$0.isEmpty } } ?? [],
      remedies: diagnostic.remedies.map(\.visibleLines))
  }
}

extension String {
  /// The text with nothing in it that could deceive, line by line.
  fileprivate var visibleLines: String {
    split(separator: "\n", omittingEmptySubsequences: false).map(\.visible).joined(separator: "\n")
  }
}
