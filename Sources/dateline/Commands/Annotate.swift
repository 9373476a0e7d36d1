import ArgumentParser
import Reading

/// `dateline annotate`: names that are not annotated yet, and the links that would do it.
struct Annotate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show names and aliases that are not annotated; --write annotates them.",
    discussion: """
      Looks through dispatches, records and pages, drafts and all markings included. Code, links, raw HTML and the first \
      lines of callouts are passed over, and so is a record's own name in its own text. What several records may be meant \
      by is shown with each of them and never written, and an alias of kind weak is not shown.

      --write changes nothing but the names that it annotates, and a second run finds nothing more to write.

      Examples:
        dateline annotate
        dateline annotate --write --only Content/dispatches/2013-01-11-dw.md
      """)

  /// What the names are shown as.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json
  }

  @Flag(help: "Annotate where only one record can be meant.")
  var write = false

  @Option(help: ArgumentHelp("Look at this file alone; may be given several times.", valueName: "file"))
  var only: [String] = []

  @Flag(help: "Look at headings too.")
  var headings = false

  @Option(help: "text or json.")
  var format: Format = .text

  @OptionGroup var consoleOptions: ConsoleOptions
  @OptionGroup var content: ContentOptions

  func run() throws {
    let console = consoleOptions.console
    let folder = try console.folder(of: content)
    let reading = try console.readProposals(in: folder, only: only, headings: headings)
    let isWritten = write && !reading.hasErrors
    let list = ProposalList(reading, in: folder)
    switch format {
    case .text: try console.output(list.text)
    case .json: try console.output(list.json)
    }
    if isWritten { try console.write(reading, in: folder) }
    if format == .text, !(list.isEmpty && reading.hasErrors) { console.say(list.summary(isWritten: isWritten)) }
    if reading.hasErrors {
      console.report(
        "The content has errors, so some names may not be known\(write ? ", and nothing was written" : ""); "
          + "see 'dateline check'.\n")
      throw Outcome.contentHasErrors
    }
  }
}
