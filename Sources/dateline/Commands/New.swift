import ArgumentParser

/// `dateline new`: a briefing to start from, or one file of a briefing.
struct New: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Start a briefing, or one file of it.",
    discussion: """
      Nothing that exists is overwritten.

      Examples:
        dateline new sahel
        dateline new event "Seizure of Konna" --date 2013-01-10 sahel
      """,
    subcommands: [
      NewBriefing.self, NewDispatch.self, NewActor.self, NewPlace.self, NewEvent.self, NewSource.self, NewTemplate.self,
    ],
    defaultSubcommand: NewBriefing.self)
}
