import ArgumentParser
import BriefingModel
import Publishing
import Reading
import SiteRendering

/// `dateline build`: `Content/` to `Output/`.
struct Build: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write the site to Output/.",
    discussion: """
      With an error in the content nothing is written, and the last good site stands.

      Example:
        dateline build ~/briefings/sahel --strict
      """)

  @OptionGroup var folders: FolderOptions
  @OptionGroup var audience: AudienceOptions
  @OptionGroup var strictness: StrictnessOptions
  @OptionGroup var consoleOptions: ConsoleOptions

  func run() throws {
    let console = consoleOptions.console
    let clock = ContinuousClock()
    let start = clock.now
    let reading = try console.read(folders, for: audience)
    let report = DiagnosticReport(reading.diagnostics, isStrict: strictness.strict)
    report.show(on: console)
    guard let briefing = reading.briefing, !report.hasErrors else { throw Outcome.contentHasErrors }
    console.say("Read \(briefing.counts) in \(spoken(clock.now - start))")

    let rendering = clock.now
    let theme = try console.theme(from: folders)
    let site = Site(briefing: briefing, theme: theme)
    let summary = try console.write(site, assetsOf: briefing, in: folders)
    console.say("Wrote \(summary) to \(folders.outputFolder) in \(spoken(clock.now - rendering))")
  }
}
