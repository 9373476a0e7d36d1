import BriefingModel

/// What one reading of all documents leaves for the next.
struct RollMemory: Sendable {
  /// What the documents of one kind were found to say.
  var dispatches = KindMemory<Dispatch>()
  var actors = KindMemory<Actor>()
  var places = KindMemory<Place>()
  var events = KindMemory<Event>()
  var sources = KindMemory<Source>()
  var pages = KindMemory<FreePage>()

  /// How many documents were read the last time.
  var newCount: Int {
    dispatches.newCount + actors.newCount + places.newCount + events.newCount + sources.newCount + pages.newCount
  }

  /// The dispatches' positions, with which records were read.
  private var positions: [String: Int] = [:]
  private var ground: RollGround?
  private var contents: DirectoryContents?
  private var reader: DocumentReader?

  /// Returns what reads documents with a directory, and says how much of what was read before remains true.
  mutating func reader(
    _ contents: DirectoryContents, _ ground: RollGround
  ) -> (reader: DocumentReader, reuse: Reuse) {
    defer {
      self.contents = contents
      self.ground = ground
    }
    if let known = self.contents, let reader, self.ground?.isSame(as: ground) == true,
      known.hasSameRecords(as: contents)
    {
      if known.hasSameFiles(as: contents) { return (reader, .all) }
      let renewed = reader.renewed(with: RecordDirectory(contents))
      self.reader = renewed
      return (renewed, .allThatAskForNoFile)
    }
    let reader = DocumentReader(
      directory: RecordDirectory(contents), settings: ground.settings, options: ground.options)
    self.reader = reader
    return (reader, .none)
  }

  /// Says how much of what was read of records remains true where dispatches have these positions.
  mutating func reuse(_ reuse: Reuse, positions: [String: Int]) -> Reuse {
    defer { self.positions = positions }
    return reuse == .all && self.positions != positions ? .allThatAskForNoFile : reuse
  }
}

/// How much of what was read before remains true where the file itself is the same.
enum Reuse: Sendable {
  case all, allThatAskForNoFile, none
}
