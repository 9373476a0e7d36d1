import ArgumentParser
import BriefingModel
import Reading

/// `dateline list`: records as a table or as JSON.
struct List: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List dispatches and records.",
    discussion: """
      KIND is dispatches, actors, places, events or sources; without it, all are listed.

      Examples:
        dateline list events
        dateline list actors ~/briefings/sahel --format json
      """)

  /// What a list is shown as.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case table, json
  }

  @Argument(help: ArgumentHelp("What to list.", valueName: "kind"))
  var first: String?

  @Option(help: "table or json.")
  var format: Format = .table

  @OptionGroup var audience: DeskAudienceOptions
  @OptionGroup var edition: EditionOptions
  @OptionGroup var consoleOptions: ConsoleOptions
  @OptionGroup var content: ContentOptions

  func run() throws {
    let console = consoleOptions.console
    var content = content
    let kinds: [ListedKind]
    if let first, let kind = ListedKind(argument: first) {
      kinds = [kind]
    } else {
      kinds = ListedKind.allCases
      // With one argument only, it may be the folder.
      if let first {
        guard content.folder == ".", Process.isFolder(first) else {
          let kinds = ListedKind.allCases.map(\.rawValue).joined(separator: ", ")
          throw console.refuse("'\(first)' is neither a folder nor a kind (\(kinds))")
        }
        content.folder = first
      }
    }
    let reading = try console.read(content, audience.readingOptions(for: edition.edition))
    guard let briefing = reading.briefing else {
      DiagnosticReport(reading.diagnostics, isStrict: false).show(on: console)
      throw Outcome.contentHasErrors
    }
    let evidence = Evidence(briefing)
    switch format {
    case .table: try console.output(kinds.map { $0.table(of: briefing, evidence) }.joined(separator: "\n"))
    case .json: try console.output(JSON.object(kinds.map { ($0.rawValue, $0.json(of: briefing, evidence)) }).text)
    }
    if reading.hasErrors {
      console.report("The content has errors, so the list may not be whole; see 'dateline check'.\n")
      throw Outcome.contentHasErrors
    }
  }
}
