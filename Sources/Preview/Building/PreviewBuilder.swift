import BriefingModel
import Reading
import SiteRendering

/// Makes the site of a briefing again and again, and each time reads only what can have changed.
///
/// A site is laid out whole unless only words have changed, and none of its files is rendered before somebody asks for it: so what
/// is served is what a clean build would write, whatever the edits before.
public struct PreviewBuilder: Sendable {
  private let folders: PreviewFolders
  private let options: ReadingOptions
  private let isStrict: Bool
  private var reader: BriefingReader
  private var files: [ThemeFile] = []
  private var theme: Theme?
  private var themeDiagnostics: [Diagnostic] = []
  private var isFirst = true
  /// Whether what was read may not be what is there, since the machine refused something on the way.
  private var isUncertain = false
  /// The last site and what it was made of, as long as only dispatches were read anew since; and which.
  private var last: (site: Site, briefing: Briefing)?
  private var newDispatches: Set<String> = []
  /// The files that have changed since there was a site.
  private var changedFiles: Set<String> = []

  /// Makes a builder that has read nothing yet; with `isStrict`, a warning stops a build as an error does.
  public init(_ folders: PreviewFolders, _ options: ReadingOptions, isStrict: Bool) {
    self.folders = folders
    self.options = options
    self.isStrict = isStrict
    reader = BriefingReader(of: folders.content)
  }

  /// Makes the site as it is after changes; `nil` where nothing is different.
  ///
  /// - Throws: A ``ReadingError`` where the machine refuses; the site so far stands.
  mutating func build(after changes: FolderChanges) throws(ReadingError) -> PreviewBuild? {
    let changes = isUncertain ? FolderChanges(isIncomplete: true) : changes
    isUncertain = true
    let clock = ContinuousClock()
    let start = clock.now
    let old = files
    let contentChanges = changes.paths(in: folders.content)
    let isNewTheme = try updateTheme(changes.paths(in: folders.templates))
    let isNewContent = try reader.update(changed: contentChanges)
    let assets = contentChanges.map { $0.filter { $0.hasPrefix("assets/") } }
    isUncertain = false
    guard isFirst || isNewTheme || isNewContent else { return nil }
    isFirst = false
    let read = clock.now

    var options = options
    options.theme = files.map(\.bytes)
    let reading = reader.reading(options)
    let linked = clock.now
    var build = PreviewBuild(reading: reading, themeDiagnostics: themeDiagnostics, isStrict: isStrict)
    note(reading.newDispatches, isNewTheme)
    if let briefing = reading.briefing, let theme, !build.hasErrors {
      let site = site(of: briefing, theme)
      build.site = PreviewSite(site, briefing, content: folders.content)
    }
    changedFiles.formUnion(changedThemeFiles(old))
    changedFiles.formUnion(assets ?? [])
    build.changedFiles = changedFiles.sorted()
    if build.site != nil { changedFiles = [] }
    build.times = BuildTimes(read: read - start, link: linked - read, layOut: clock.now - linked)
    return build
  }

  /// Notes what was read anew; where that was more than dispatches, the last site helps no further.
  private mutating func note(_ dispatches: Set<String>?, _ isNewTheme: Bool) {
    guard let dispatches, !isNewTheme else { return last = nil }
    newDispatches.formUnion(dispatches)
  }

  /// Lays out the site, anew only where more has changed than words.
  private mutating func site(of briefing: Briefing, _ theme: Theme) -> Site {
    let site: Site
    if let last, briefing.differsOnlyInTexts(from: last.briefing, of: newDispatches) {
      site = last.site.renewed(with: briefing)
    } else {
      site = Site(briefing: briefing, theme: theme)
    }
    last = (site, briefing)
    newDispatches = []
    return site
  }

  /// Reads the templates where something can have changed in their folder; answers whether it has.
  private mutating func updateTheme(_ changed: Set<String>?) throws(ReadingError) -> Bool {
    guard isFirst || changed?.isEmpty != true else { return false }
    var found: [ThemeFile] = []
    do throws(ReadingError) {
      found = try readFolder(at: folders.templates).map { ThemeFile(path: $0.path, bytes: $0.bytes) }
    } catch {
      guard error.isMissing, folders.templatesMayBeMissing else { throw error }
    }
    guard isFirst || !found.elementsEqual(files, by: { $0.isSame(as: $1) }) else { return false }
    files = found
    do throws(ThemeProblems) {
      theme = try Theme(overrides: found)
      themeDiagnostics = []
    } catch {
      theme = nil
      themeDiagnostics = error.diagnostics
    }
    return true
  }

  /// The addresses of those files of the theme, templates apart, that are not as they were.
  private func changedThemeFiles(_ old: [ThemeFile]) -> some Sequence<String> {
    Set(old).symmetricDifference(files).compactMap(\.sitePath)
  }
}

extension ThemeFile {
  fileprivate func isSame(as other: ThemeFile) -> Bool {
    path.utf8.elementsEqual(other.path.utf8) && bytes == other.bytes
  }
}
