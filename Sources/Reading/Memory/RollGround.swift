import BriefingModel
import Work

/// What the documents of a roll are read with, apart from each other.
struct RollGround: Sendable {
  /// The name of the content folder.
  let folder: String
  /// What `briefing.yml` says.
  let settings: Settings
  /// The bytes of `briefing.yml`.
  private let settingsBytes: [UInt8]
  /// The files of `assets/`, sorted.
  let assets: [String]
  /// What is kept and what is withheld.
  private(set) var options: ReadingOptions
  /// What earlier runs of the program have read.
  let store: (any ReadingStore)?

  init(
    folder: String, settings: SettingsFile, assets: [String], options: ReadingOptions, store: (any ReadingStore)?
  ) {
    self.folder = folder
    self.settings = settings.settings
    settingsBytes = settings.bytes
    self.assets = assets
    self.store = store
    self.options = options
    // It decides on which assets are published, and on nothing in a document.
    self.options.theme = []
  }

  /// The same for finding out which records are of an edition, which is known when its dispatches have been read.
  var forRecords: RollGround {
    var ground = self
    ground.options.unlinkedMentions = false
    ground.options.withheldNames = false
    return ground
  }

  /// A digest of all that decides on how a document is read, with the records of a directory, if it asks for no file.
  func digest(with contents: DirectoryContents) -> Digest {
    var writer = ByteWriter()
    writer.write(folder)
    writer.write(settingsBytes)
    options.write(to: &writer)
    contents.writeRecords(to: &writer)
    return Digest(of: writer.bytes)
  }
}
