import BriefingModel
import Work

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

  /// The ids of the dispatches that were read the last time, where that was all and everything else is as it was.
  var newDispatches: Set<String>? {
    let others = [actors.newIDs, places.newIDs, events.newIDs, sources.newIDs, pages.newIDs]
    guard lastReuse == .all, others.allSatisfy({ $0?.isEmpty == true }) else { return nil }
    return dispatches.newIDs.map(Set.init)
  }

  private var lastReuse = Reuse.none

  /// The positions of what was read of dispatches, in the order of publication.
  private var order: [Int] = []
  /// The dispatches' ids in that order, and their positions by id, with which records were read.
  private var ids: [String] = []
  private var positions: [String: Int] = [:]
  /// A digest of all that documents were read with which ask for no file.
  private var ground: Digest?
  private var contents: DirectoryContents?
  private var reader: DocumentReader?

  /// Returns what reads documents with a directory, and says how much of what was read before remains true.
  mutating func reader(
    _ contents: DirectoryContents, _ ground: RollGround
  ) -> (reader: DocumentReader, reuse: Reuse) {
    let digest = ground.digest(with: contents)
    defer {
      self.contents = contents
      self.ground = digest
    }
    if let known = self.contents, let reader, self.ground == digest {
      lastReuse = known.hasSameFiles(as: contents) ? .all : .allThatAskForNoFile
      if lastReuse == .all { return (reader, .all) }
      let renewed = reader.renewed(with: RecordDirectory(contents))
      self.reader = renewed
      return (renewed, .allThatAskForNoFile)
    }
    lastReuse = .none
    let reader = DocumentReader(
      directory: RecordDirectory(contents), settings: ground.settings, options: ground.options,
      kept: ground.store.map { KeptBodies($0, ground: digest) })
    self.reader = reader
    return (reader, .none)
  }

  /// Returns the dispatches by the date they were carried, then by id; those that are handed over are then no longer known.
  mutating func dispatchesInOrder(handingOver: Bool) -> [Dispatch] {
    let count = dispatches.readings.count
    let keys = dispatches.readings.inPlace.map { $0.value.map { (published: $0.published, id: $0.id) } }
    func precedes(_ left: Int, _ right: Int) -> Bool {
      guard let first = keys[left], let second = keys[right] else { return false }
      return first < second
    }
    // After most edits the order is the one before, which is seen much faster than made.
    let known = order.count == count ? order : Array(0..<count)
    let present = known.filter { keys[$0] != nil }
    let isInOrder = zip(present, present.dropFirst()).allSatisfy { precedes($0, $1) }
    let sorted = isInOrder ? present : present.sorted(by: precedes)
    order = sorted.count == count ? sorted : []
    return sorted.compactMap { handingOver ? dispatches.handOver($0) : dispatches.readings[$0].value }
  }

  /// Returns the positions of dispatches, and says how much of what was read of records remains true with these.
  mutating func positions(of dispatches: [Dispatch], _ reuse: Reuse) -> (positions: [String: Int], reuse: Reuse) {
    guard !dispatches.elementsEqual(ids, by: { $0.id == $1 }) else { return (positions, reuse) }
    ids = dispatches.map(\.id)
    positions = [String: Int](minimumCapacity: ids.count)
    for (position, id) in ids.enumerated() { positions[id] = position }
    return (positions, reuse == .all ? .allThatAskForNoFile : reuse)
  }
}

/// How much of what was read before remains true where the file itself is the same.
enum Reuse: Sendable {
  case all, allThatAskForNoFile, none
}
