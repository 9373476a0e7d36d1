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

  @OptionGroup var templates: TemplatesOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var audience: AudienceOptions
  @OptionGroup var strictness: StrictnessOptions
  @OptionGroup var consoleOptions: ConsoleOptions
  @OptionGroup var content: ContentOptions

  func run() throws {
    let console = consoleOptions.console
    let clock = ContinuousClock()
    let start = clock.now
    let reading = try console.read(content, audience.readingOptions)
    let report = DiagnosticReport(reading.diagnostics, isStrict: strictness.strict)
    report.show(on: console)
    guard let briefing = reading.briefing, !report.hasErrors else { throw Outcome.contentHasErrors }
    console.say("Read \(briefing.counts) in \(spoken(clock.now - start))")

    let rendering = clock.now
    let theme = try console.theme(from: templates.folder(of: content))
    let site = Site(briefing: briefing, theme: theme)
    let folder = output.folder(of: content)
    let sources = SiteSources(content: content.contentFolder, templates: templates.folder(of: content))
    let summary = try console.write(site, assetsOf: briefing, from: sources, to: folder)
    console.say("Wrote \(summary) to \(folder) in \(spoken(clock.now - rendering))")
  }
}
