import BriefingModel
import Reading
import SiteRendering
import Work

/// A page under the key that it was rendered for.
struct KeyedPage: Equatable {
  let key: Digest
  let path: String
  let bytes: [UInt8]
}

/// What a build gives that knows of nothing before.
struct CleanBuild {
  let reading: BriefingReading
  /// The rendered files by path; nil where an error stands in the way.
  let files: [String: [UInt8]]?
  private(set) var assets: [SiteAsset] = []
  /// The files that have keys.
  private(set) var keyed: [KeyedPage] = []

  init(folder: String, _ options: ReadingOptions) throws {
    let templates = (try? readFolder(at: folder + "/Templates")) ?? []
    let themeFiles = templates.map { ThemeFile(path: $0.path, bytes: $0.bytes) }
    var options = options
    options.theme = themeFiles.map(\.bytes)
    var reader = BriefingReader(of: folder + "/Content")
    try reader.update()
    let fingerprint = reader.fingerprint
    reading = reader.reading(options)
    guard let briefing = reading.briefing, !reading.hasErrors, let theme = try? Theme(overrides: themeFiles) else {
      files = nil
      return
    }
    let site = Site(briefing: briefing, theme: theme)
    assets = site.assets
    var files: [String: [UInt8]] = [:]
    let common = fingerprint.besideTexts.hexadecimal + options.theme.joined()
    let keys = PageKeys(of: site, common: common, dispatches: fingerprint.dispatches)
    for file in site.files {
      var bytes: [UInt8] = []
      file.render(into: &bytes)
      files[file.path] = bytes
      if let key = keys?.key(of: file) { keyed.append(KeyedPage(key: key, path: file.path, bytes: bytes)) }
    }
    self.files = files
  }
}
