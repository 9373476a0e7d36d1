import BriefingModel
import Reading
import TestSupport

/// All that was ever left by the readings of a walk.
extension MemoryStore: ReadingStore {
  /// Reads a folder as the next run of the program does.
  func reading(of folder: String, _ options: ReadingOptions) throws -> BriefingReading {
    var reader = BriefingReader(of: folder)
    try reader.update()
    return reader.reading(options, store: self)
  }
}

extension Briefing {
  /// All that its files say.
  var documents: [AnyHashable] { [dispatches, actors, places, events, sources, pages] }
}
