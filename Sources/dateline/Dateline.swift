import ArgumentParser

/// The program: options in, exit codes out.
@main
struct Dateline: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dateline",
    abstract: "Turn a folder of annotated Markdown dispatches into a linked static briefing website.",
    discussion: """
      Each command takes the briefing's folder (the one that holds Content/) as its last argument, by default the \
      current one.

      Exit codes: 0 done; 1 the content has errors; 2 the command was used wrongly; 3 the machine failed it (disk, \
      permission, network).

      Example:
        dateline new sahel && dateline build sahel
      """,
    version: Version.number,
    subcommands: [
      New.self, Build.self, Check.self, Preview.self, Publish.self, Annotate.self, List.self, Render.self,
    ]
  )

  /// Runs the command that the arguments name and ends the process with the exit code that its outcome has.
  static func main() {
    Process.ignoreBrokenPipes()
    Process.occupyClosedStreams()
    let console = Console()
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch let outcome as Outcome {
      Process.end(with: outcome.rawValue)
    } catch {
      let message = fullMessage(for: error) + "\n"
      guard exitCode(for: error).isSuccess else {
        console.report(message)
        Process.end(with: Outcome.usedWrongly.rawValue)
      }
      do {
        try console.output(message)
      } catch {
        Process.end(with: error.rawValue)
      }
    }
  }
}
