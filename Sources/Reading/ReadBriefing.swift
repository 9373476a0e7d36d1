import BriefingModel
import Work

/// Reads a `Content/` folder: what it says, and every mistake in it.
///
/// Files are read in parallel; the result does not depend on how the work was spread, nor on the machine.
///
/// - Parameters:
///   - folder: The path of the content folder.
///   - options: What is kept and what is withheld.
/// - Throws: A ``ReadingError`` where the machine refuses, also where there is no such folder; never for bad content.
public func readBriefing(
  at folder: String, options: ReadingOptions = ReadingOptions()
) throws(ReadingError) -> BriefingReading {
  let files = try ContentFile.all(in: folder)
  return readBriefing(files, folder: folderName(folder), options)
}

/// Reads a content folder that is in memory, as ``readBriefing(at:options:)`` reads one from disk.
///
/// - Parameters:
///   - files: The files, with paths relative to the folder: `dispatches/a.md`.
///   - folder: The folder's name, with which the paths in diagnostics begin.
///   - options: What is kept and what is withheld.
public func readBriefing(
  files: [SourceFile], folder: String = "Content", options: ReadingOptions = ReadingOptions()
) -> BriefingReading {
  let sorted = files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  return readBriefing(sorted.map { ContentFile(path: $0.path, bytes: $0.bytes) }, folder: folder, options)
}

func readBriefing(_ files: [ContentFile], folder: String, _ options: ReadingOptions) -> BriefingReading {
  var catalogue = Catalogue(files, folder: folder)
  let file = SettingsFile(catalogue.settings, path: "\(folder)/briefing.yml", options: options)
  let opened = concurrentMap(catalogue.items) { OpenedDocument($0) }
  var roll = Roll(opened, settings: file.settings, options: options)
  let assets = catalogue.assets.map(\.assetPath)
  func read(_ roll: Roll, _ options: ReadingOptions) -> RollReading {
    var reading = RollReading(
      roll, stubs: [], assets: assets, settings: file.settings, options: options)
    guard file.settings.unknownRecords == .stub, !reading.unknown.stubs.isEmpty else { return reading }
    // With the stubs in the directory nothing is unknown any more: the warnings are those of the first reading.
    let warnings = reading.diagnostics.filter { $0.name == .unknownRecord && $0.severity == .warning }
    reading = RollReading(
      roll, stubs: reading.unknown.stubs, assets: assets, settings: file.settings, options: options)
    reading.diagnostics += warnings
    return reading
  }

  let records = options.edition.asOf == nil ? nil : EditionRecords(of: read(roll, options.forRecords).briefing)
  if let records { roll.withhold(allBut: records) }
  var reading = read(roll, options)
  if roll.leavesOutLater { reading.briefing.withdrawUnattestedStatuses() }
  reading.briefing.withdrawLaterRetrievals()
  let published = catalogue.publishedAssets(of: reading.briefing, options)
  reading.briefing.assets = published.map(\.file.assetPath)
  reading.briefing.assetDigests = digests(of: published.filter { !$0.isNamedByText }.map(\.file))
  let isWithholding = roll.withholds || !reading.withheldLines.isEmpty
  let diagnostics = catalogue.diagnostics + file.diagnostics + roll.diagnostics + reading.diagnostics
  return BriefingReading(
    briefing: file.isReadable ? reading.briefing : nil,
    diagnostics: diagnostics.map { $0.redacted(reading.withheldLines) }.inFileOrder,
    perhapsPublished: roll.perhapsPublished,
    unusedAssetCount: isWithholding ? 0 : assets.count - reading.briefing.assets.count)
}

func folderName(_ path: String) -> String {
  let real = System.realPath(Array(path.utf8)).map { String(decoding: $0, as: UTF8.self) } ?? path
  return real.split(separator: "/").last.map(String.init) ?? "Content"
}

extension [Diagnostic] {
  /// The diagnostics in file order, each once.
  fileprivate var inFileOrder: [Diagnostic] {
    var seen: Set<Diagnostic> = []
    return filter { seen.insert($0).inserted }.sorted {
      if $0.span != $1.span { return $0.span < $1.span }
      return ($0.name.rawValue, $0.message) < ($1.name.rawValue, $1.message)
    }
  }
}

extension Briefing {
  /// Takes out when the desk read a dispatch, where that may have been after the edition's date.
  fileprivate mutating func withdrawLaterRetrievals() {
    guard let end = edition.asOf else { return }
    for index in dispatches.indices where dispatches[index].retrieved?.publication(by: end) != .certain {
      dispatches[index].retrieved = nil
    }
  }
}

extension ReadingOptions {
  /// The options for finding out which records are of an edition, which is known when its dispatches have been read.
  fileprivate var forRecords: ReadingOptions {
    var options = self
    options.unlinkedMentions = false
    options.withheldNames = false
    return options
  }
}
