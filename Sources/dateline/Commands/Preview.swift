import ArgumentParser
import BriefingModel
import Preview
import Reading

/// `dateline preview`: the site on this machine, as it is with each edit.
struct Preview: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show the site in a browser, and every saved edit in it at once.",
    discussion: """
      Content/ and Templates/ are watched. The site is made in memory; Output/ is not touched. Where the content has \
      errors, they are shown over the last good page until they are corrected. Ctrl-C ends the preview.

      Examples:
        dateline preview --open
        dateline preview ~/briefings/sahel --audience amber --drafts --port 9000
      """)

  @Option(help: "The port to serve on; without it, 8080 or the next one that is free.")
  var port: Int?

  @Option(
    help: ArgumentHelp(
      "Serve on this name or address, so that other machines can read the preview; by default only this one can.",
      valueName: "host"))
  var host: String?

  @Flag(help: "Open the site in the browser.")
  var open = false

  @Flag(help: "Look for changes again and again, where the system does not tell of them, as on some network disks.")
  var poll = false

  @OptionGroup var templates: TemplatesOptions
  @OptionGroup var audience: AudienceOptions
  @OptionGroup var edition: ChangesOptions
  @OptionGroup var strictness: StrictnessOptions
  @OptionGroup var consoleOptions: ConsoleOptions
  @OptionGroup var content: ContentOptions

  func validate() throws {
    if let port, !(1...65535).contains(port) { throw ValidationError("A port is a number from 1 to 65535.") }
  }

  func run() throws {
    let console = consoleOptions.console
    let folders = PreviewFolders(
      content: try console.folder(of: content), templates: try templatesFolder(console),
      templatesMayBeMissing: templates.templates == nil)
    let server = try console.server(host: host, port: port)
    if let host, !server.isLocal {
      console.report(
        "dateline: warning: everybody who can reach \(host.visible) can read the preview, with all that it holds\n")
    }
    let builder = PreviewBuilder(
      folders, audience.readingOptions(for: edition.edition), isStrict: strictness.strict)
    let session = PreviewSession(folders, builder, on: server, isPolling: poll)
    Process.onInterruption {
      session.stop()
      // A large briefing that is just being read is not waited for.
      Process.endAtOnce(after: .milliseconds(800), with: 0)
    }
    let address = server.address
    let serving = Task { await server.run() }
    var report = PreviewReport(on: console, folders, isStrict: strictness.strict)
    session.run(polling: { console.say(Self.words(onPolling: $0)) }) { event in
      let problems = report.take(event)
      if report.count == 1 {
        console.say("Previewing at \(address) (Ctrl-C ends it)")
        if open, !Process.openInBrowser(address) { console.report("dateline: there is no browser to open\n") }
      }
      return problems
    }
    serving.cancel()
    // What is left then are connections that do not end; the process does.
    _ = wait(atMost: .milliseconds(500)) { await serving.value }
    console.say("Stopped")
  }

  private static func words(onPolling reason: String?) -> String {
    "Looking for changes twice a second" + (reason.map { ", since the system does not tell of them: \($0)" } ?? "")
  }

  private func templatesFolder(_ console: Console) throws -> String {
    guard let named = templates.templates.map(withoutSlashes) else { return content.inside("Templates") }
    guard Process.isFolder(named) else { throw console.refuse("\(named) is no folder of templates") }
    return named
  }
}
