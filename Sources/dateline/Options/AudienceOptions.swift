import ArgumentParser
import BriefingModel
import Reading

/// For whom a command looks at the briefing.
protocol AudienceChoice {
  var audience: Marking { get }
  var drafts: Bool { get }
}

extension AudienceChoice {
  /// The same for an edition, as Reading takes it.
  func readingOptions(for edition: Edition) -> ReadingOptions {
    ReadingOptions(drafts: drafts, audience: audience, edition: edition)
  }
}

/// Who is to see the briefing.
struct AudienceOptions: ParsableArguments, AudienceChoice {
  @Option(
    help: ArgumentHelp(
      "Who is to see it, in upper or lower case; what is marked above is left out.", valueName: "marking"))
  var audience: Marking = .clear

  @Flag(help: "Include dispatches that are marked as drafts.")
  var drafts = false
}

/// Whose share of the briefing a command of the desk looks at: by default everything, for a mistake is to be found before
/// it is released.
struct DeskAudienceOptions: ParsableArguments, AudienceChoice {
  @Option(
    help: ArgumentHelp("Leave out what is marked above this, as a build for that audience does.", valueName: "marking"))
  var audience: Marking = .red

  @Flag(inversion: .prefixedNo, help: "Read dispatches that are marked as drafts, or leave them out.")
  var drafts = true
}

extension Marking: ExpressibleByArgument {
  /// Reads a marking as content writes it, in either case: `amber+strict`, `TLP:AMBER+STRICT`.
  public init?(argument: String) { self.init(label: argument) }
}
