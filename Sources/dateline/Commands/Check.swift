import ArgumentParser
import BriefingModel
import SiteRendering

/// `dateline check`: all diagnostics, nothing written.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show every problem in the content; write nothing.",
    discussion: """
      Everything is read, drafts and what is marked for a narrow audience too, so that a mistake is found before it is \
      released; --audience and --no-drafts narrow that.

      Names that stand in a dispatch without annotation are told of too; 'dateline annotate' lists and annotates them.

      Text goes to standard error; json, sarif and github go to standard output, for programs.

      Examples:
        dateline check --strict
        dateline check --format sarif > problems.sarif
        dateline check --require-archived
        dateline check --host cloudflare
        dateline check --explain unknown-record
      """)

  @Option(help: "text, json, sarif or github.")
  var format: DiagnosticFormat = .text

  @Option(
    help: ArgumentHelp("Explain the problem of that name, with an example; 'all' explains each.", valueName: "name"))
  var explain: String?

  @Flag(help: "Warn of dispatches without an archived copy, too.")
  var requireArchived = false

  @Option(
    help: ArgumentHelp(
      "Warn of what that host does not take: github, gitlab, netlify, cloudflare or s3.", valueName: "host"))
  var host: HostingService?

  @OptionGroup var templates: TemplatesOptions
  @OptionGroup var audience: DeskAudienceOptions
  @OptionGroup var edition: EditionOptions
  @OptionGroup var strictness: StrictnessOptions
  @OptionGroup var consoleOptions: ConsoleOptions
  @OptionGroup var content: ContentOptions

  func run() throws {
    let console = consoleOptions.console
    if let explain { return try Explanation.show(explain, on: console) }
    var options = audience.readingOptions(for: edition.edition)
    options.unlinkedMentions = true
    options.withheldNames = true
    options.unusedAssets = true
    let themeFiles = try console.themeFiles(in: templates.folder(of: content))
    options.theme = themeFiles.map(\.bytes)
    options.archivedCopies = requireArchived
    let reading = try console.read(content, options)
    let loading = console.theme(themeFiles, from: templates.folder(of: content))
    var diagnostics = reading.diagnostics + loading.diagnostics
    if let host, let briefing = reading.briefing, let theme = loading.theme {
      diagnostics += console.limits(of: host, for: Site(briefing: briefing, theme: theme), in: content.contentFolder)
    }
    let report = DiagnosticReport(diagnostics, isStrict: strictness.strict)
    if format == .text {
      report.show(on: console)
      if report.diagnostics.isEmpty, let briefing = reading.briefing {
        console.say("No problems in \(briefing.counts).")
      }
    } else {
      try console.output(format.render(report.diagnostics))
    }
    if report.hasErrors { throw Outcome.contentHasErrors }
  }
}
