import BriefingModel

/// Reads `briefing.yml` alone: what it says, and every mistake in it.
///
/// - Parameter folder: The path of the content folder.
/// - Returns: The settings, `nil` where there are none to read, and what is wrong with them.
/// - Throws: A ``ReadingError`` where the machine refuses.
public func readSettings(at folder: String) throws(ReadingError) -> (settings: Settings?, diagnostics: [Diagnostic]) {
  let files = try FolderWalk.files(in: folder).filter { $0.path == "briefing.yml" && $0.trouble == nil }
  guard let found = files.first else { return (nil, []) }
  let bytes = try System.read(found.location, limit: ContentFile.sizeLimit + 1)
  var options = ReadingOptions()
  options.audience = .red
  let file = SettingsFile(
    ContentFile(path: found.path, bytes: bytes), path: "\(folderName(folder))/briefing.yml", options: options)
  return (file.isReadable ? file.settings : nil, file.diagnostics)
}
