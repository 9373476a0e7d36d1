import ArgumentParser
import BriefingModel
import Reading

/// Who is to see the briefing.
struct AudienceOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Who is to see it: clear, green, amber, amber+strict or red. What is marked above is left out.",
      valueName: "marking"),
    transform: { text in
      guard let marking = Marking(label: text) else {
        throw ValidationError("'\(text)' is no marking; use clear, green, amber, amber+strict or red.")
      }
      return marking
    })
  var audience: Marking = .clear

  @Flag(help: "Include dispatches that are marked as drafts.")
  var drafts = false

  /// The same, as Reading takes it.
  var readingOptions: ReadingOptions { ReadingOptions(drafts: drafts, audience: audience) }
}
