import ArgumentParser
import BriefingModel
import EDTF
import Publishing
import Reading
import SiteRendering
import Work

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

  @Flag(help: "Make the whole site anew, even where nothing has changed since the last build.")
  var fresh = false

  @Flag(help: "Say what each stage took of the processors, and how much memory was needed.")
  var timings = false

  @OptionGroup var templates: TemplatesOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var audience: AudienceOptions
  @OptionGroup var edition: ChangesOptions
  @OptionGroup var strictness: StrictnessOptions
  @OptionGroup var consoleOptions: ConsoleOptions
  @OptionGroup var content: ContentOptions

  func run() throws {
    if timings { StageTimes.want() }
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
    let reader = try console.reader(of: content)
    let fingerprint = reader.fingerprint
    let program = Process.programVersion.map { "\(Version.number)\n\($0)" }
    let inputs = BuildInputs(
      program: program ?? "", content: content.contentFolder, fingerprint, templates: ownTemplates, themeFiles,
      output: folder, options, isStrict: strictness.strict)
    // What another program has left is of no use to this one, and it must be able to tell.
    let caches = program == nil ? nil : Process.cacheFolder
    let record = caches.map { BuildRecord(of: folder, in: $0) }
    let last = fresh ? nil : record?.lastBuild
    let lastNote = last.flatMap { BuildNote(stored: $0.note) }
    let isStanding: @Sendable () -> Bool = { last.flatMap { record?.isStanding($0) } ?? false }
    if let lastNote, last?.isMade(of: inputs.bytes) == true, isStanding() {
      lastNote.tell(on: console, folder, read: clock.now - start)
      if timings { for line in StageTimes.lines { console.say(line) } }
      return
    }

    var note = BuildNote()
    func say(_ line: String) {
      console.say(line)
      note.lines.append(line)
    }
    let cache = caches.flatMap { CacheFile(of: folder, in: $0, by: program ?? "", ignoresLeft: fresh) }
    let reading = console.reading(of: content, by: consume reader, options, store: cache)
    let loading = console.theme(themeFiles, from: ownTemplates)
    let report = DiagnosticReport(reading.diagnostics + loading.diagnostics, isStrict: strictness.strict)
    report.show(on: console, from: .warning)
    guard let briefing = reading.briefing, let theme = loading.theme, !report.hasErrors else {
      throw Outcome.contentHasErrors
    }
    // A mistake in a record changes what all texts mean for as long as it stands: then what the last build has left stays.
    Stage.write.measure { cache?.leave() }
    note.diagnostics = report.diagnostics
    note.counts = briefing.counts
    console.say("Read \(briefing.counts) in \(spoken(clock.now - start))")
    for line in reading.wordsOnEdition { say(line) }
    let drafts = briefing.dispatches.count { $0.isDraft }
    if drafts > 0 { say("This site holds \(counted(drafts, "draft")): robots are asked to stay away") }
    if reading.unusedAssetCount > 0 {
      say("Left out \(counted(reading.unusedAssetCount, "file")) of assets/, to which nothing on the site refers")
    }

    let rendering = clock.now
    let site = Site(briefing: briefing, theme: theme)
    if let changes = site.changes {
      say("Found \(counted(changes.all.count, "change")) since \(changes.since.display(in: .english))")
    }
    for lost in site.lostRedirects {
      say("Left out \(lost.alias), an old address of \(lost.dispatch): something else stands there")
    }
    let sources = SiteSources(content: content.contentFolder, templates: ownTemplates)
    let keys = PageKeys(of: site, common: inputs.besideTexts, dispatches: fingerprint.dispatches)
    let reuse = PageReuse(keys, of: lastNote?.pages ?? [], isStanding: isStanding)
    let (summary, left) = try console.write(site, labelled: briefing.label, from: sources, to: folder, reuse)
    if !summary.kept.isEmpty { say("Kept in \(folder), though not written by dateline: \(listed(summary.kept))") }
    if briefing.settings.baseURL == nil {
      say("Left out feed.xml, sitemap.xml and canonical links, for which briefing.yml needs a base-url")
    }
    console.say("Wrote \(summary.words) to \(folder) in \(spoken(clock.now - rendering))")
    (note.files, note.bytes) = (summary.written + summary.unchanged, summary.bytes)
    note.pages = reuse.pages
    if let left { record?.keep(note.stored, ofBuildFrom: inputs.bytes, leaving: left) }
    if timings { for line in StageTimes.lines { console.say(line) } }
    // The system takes all memory back at once, which would take us a while piece by piece.
    withExtendedLifetime((briefing, site)) { Process.end(with: 0) }
  }
}

extension BuildNote {
  /// Says what a build says that finds its site as the last one has left it.
  fileprivate func tell(on console: Console, _ folder: String, read time: Duration) {
    DiagnosticReport(diagnostics, isStrict: false).show(on: console, from: .warning)
    console.say("Read \(counts) in \(spoken(time)): nothing has changed since the last build")
    for line in lines { console.say(line) }
    console.say("Left \(OutputSummary(unchanged: files, bytes: bytes).words) in \(folder)")
  }
}
