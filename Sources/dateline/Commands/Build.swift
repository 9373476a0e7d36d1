import ArgumentParser
import BriefingModel
import EDTF
import Publishing
import Reading
import SiteRendering

/// `dateline build`: `Content/` to `Output/`.
struct Build: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write the site to Output/.",
    discussion: """
      With an error in the content nothing is written, and the last good site stands.

      Examples:
        dateline build ~/briefings/sahel --strict
        dateline build --as-of 2013-01-11 --since 2013-01-10 --output edition
      """)

  @OptionGroup var templates: TemplatesOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var audience: AudienceOptions
  @OptionGroup var edition: ChangesOptions
  @OptionGroup var strictness: StrictnessOptions
  @OptionGroup var consoleOptions: ConsoleOptions
  @OptionGroup var content: ContentOptions

  func run() throws {
    let console = consoleOptions.console
    let clock = ContinuousClock()
    let start = clock.now
    let folder = output.folder(of: content)
    guard !Process.holdsHome(folder) else {
      throw console.refuse("\(folder) holds your home folder; build into a folder of the site's own")
    }
    let ownTemplates = templates.folder(of: content)
    let themeFiles = try console.themeFiles(in: ownTemplates)
    var options = audience.readingOptions(for: edition.edition)
    options.theme = themeFiles.map(\.bytes)
    let reading = try console.read(content, options)
    let loading = console.theme(themeFiles, from: ownTemplates)
    let report = DiagnosticReport(reading.diagnostics + loading.diagnostics, isStrict: strictness.strict)
    report.show(on: console, from: .warning)
    guard let briefing = reading.briefing, let theme = loading.theme, !report.hasErrors else {
      throw Outcome.contentHasErrors
    }
    console.say("Read \(briefing.counts) in \(spoken(clock.now - start))")
    for line in reading.wordsOnEdition { console.say(line) }
    let drafts = briefing.dispatches.count { $0.isDraft }
    if drafts > 0 { console.say("This site holds \(counted(drafts, "draft")): robots are asked to stay away") }
    if reading.unusedAssetCount > 0 {
      console.say(
        "Left out \(counted(reading.unusedAssetCount, "file")) of assets/, to which nothing on the site refers")
    }

    let rendering = clock.now
    let site = Site(briefing: briefing, theme: theme)
    if let changes = site.changes {
      console.say("Found \(counted(changes.all.count, "change")) since \(changes.since.display(in: .english))")
    }
    for lost in site.lostRedirects {
      console.say("Left out \(lost.alias), an old address of \(lost.dispatch): something else stands there")
    }
    let sources = SiteSources(content: content.contentFolder, templates: ownTemplates)
    let summary = try console.write(site, labelled: briefing.label, from: sources, to: folder)
    if briefing.settings.baseURL == nil {
      console.say("Left out feed.xml, sitemap.xml and canonical links, for which briefing.yml needs a base-url")
    }
    console.say("Wrote \(summary) to \(folder) in \(spoken(clock.now - rendering))")
  }
}
