import BriefingModel

/// What the readings of a briefing so far have found, as far as the next one may use it again.
///
/// Each part is used again only where all that it was made of is the same, byte for byte; so a reading with a memory gives
/// what one without gives.
struct ReadingMemory: Sendable {
  /// One of the times that all documents are read for one briefing.
  private struct Pass: Hashable {
    /// Whether it only finds out which records are of an edition.
    var isForRecords: Bool
    /// Whether it has records that no file describes.
    var hasStubs: Bool
  }

  private var listed: [ContentFile] = []
  private var catalogue: Catalogue?
  private var documents = OpenedDocuments()
  private var digests = AssetDigests()
  private var rolls: [Pass: RollMemory] = [:]
  private var newCount = 0
  private var newDispatches: Set<String>?

  /// Reads the files of a content folder, sorted by path; `folder` is the folder's name, for diagnostics.
  ///
  /// The last reading keeps nothing for a next one, and of the dispatches, which are most of a folder, no file longer than
  /// until it has been read.
  mutating func read(
    _ files: consuming [ContentFile], folder: String, _ options: ReadingOptions, isLast: Bool = false,
    store: (any ReadingStore)? = nil
  ) -> BriefingReading {
    newCount = 0
    var catalogue = catalogue(of: files, folder)
    let settings = SettingsFile(catalogue.settings, path: "\(folder)/briefing.yml", options: options)
    documents.open(catalogue.items)
    var roll = Roll(documents.all, settings: settings.settings, options: options)
    if isLast {
      files = []
      letGo()
      catalogue.letGoOfItems()
      roll.letsGoOfDispatches =
        settings.settings.unknownRecords != .stub && options.edition.asOf == nil && !options.archivedCopies
    }
    let ground = RollGround(
      folder: folder, settings: settings, assets: catalogue.assets.map(\.assetPath), options: options, store: store)

    if options.edition.asOf != nil {
      let reading = read(roll, ground.forRecords, isForRecords: true)
      roll.withhold(allBut: EditionRecords(of: reading.briefing))
    }
    var reading = read(roll, ground, isForRecords: false)
    if roll.leavesOutLater { reading.briefing.withdrawUnattestedStatuses() }
    reading.briefing.withdrawLaterRetrievals()
    let published = catalogue.publishedAssets(of: reading.briefing, options)
    reading.briefing.assets = published.map(\.file.assetPath)
    reading.briefing.assetDigests = digests.digests(of: published.filter { !$0.isNamedByText }.map(\.file))
    let isWithholding = roll.withholds || !reading.withheldLines.isEmpty
    let diagnostics = catalogue.diagnostics + settings.diagnostics + roll.diagnostics + reading.diagnostics
    return BriefingReading(
      briefing: settings.isReadable ? reading.briefing : nil,
      diagnostics: diagnostics.map { $0.redacted(reading.withheldLines) }.inFileOrder,
      perhapsPublished: roll.perhapsPublished,
      unusedAssetCount: isWithholding ? 0 : ground.assets.count - reading.briefing.assets.count,
      newCount: newCount, newDispatches: options.edition.asOf == nil ? newDispatches : nil)
  }

  private mutating func letGo() {
    listed = []
    catalogue = nil
    documents.letGo()
  }

  /// Sorts files into what they are; where only what is in them is new, as they were sorted before.
  private mutating func catalogue(of files: [ContentFile], _ folder: String) -> Catalogue {
    var catalogue: Catalogue
    if let known = self.catalogue, known.folder.hasBytes(of: folder),
      files.elementsEqual(listed, by: { $0.isPlaced(as: $1) })
    {
      catalogue = known
      catalogue.renew(files)
    } else {
      catalogue = Catalogue(files, folder: folder)
    }
    self.catalogue = catalogue
    listed = files
    return catalogue
  }

  private mutating func read(_ roll: Roll, _ ground: RollGround, isForRecords: Bool) -> RollReading {
    let reading = read(roll, ground, stubs: [], Pass(isForRecords: isForRecords, hasStubs: false))
    guard ground.settings.unknownRecords == .stub, !reading.unknown.stubs.isEmpty else { return reading }
    // With the stubs in the directory nothing is unknown any more: the warnings are those of the first reading.
    var complete = read(roll, ground, stubs: reading.unknown.stubs, Pass(isForRecords: isForRecords, hasStubs: true))
    complete.diagnostics += reading.diagnostics.filter { $0.name == .unknownRecord && $0.severity == .warning }
    return complete
  }

  private mutating func read(
    _ roll: Roll, _ ground: RollGround, stubs: [UnknownRecord], _ pass: Pass
  ) -> RollReading {
    let reading = RollReading(roll, stubs: stubs, ground, memory: &rolls[pass, default: RollMemory()])
    newCount += rolls[pass]?.newCount ?? 0
    newDispatches = rolls[pass]?.newDispatches
    return reading
  }
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

extension ContentFile {
  /// Whether a catalogue sorts the two alike, assets being what they were too.
  fileprivate func isPlaced(as other: ContentFile) -> Bool {
    path.hasBytes(of: other.path) && trouble == other.trouble && version == other.version
  }
}
