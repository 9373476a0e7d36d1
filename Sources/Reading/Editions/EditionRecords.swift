import BriefingModel

/// The records of an edition: what its dispatches name, and what is needed to show that truly.
///
/// An **event** remains only where a dispatch of the edition tells of it (``BriefingModel/Briefing/eventsTold``). Any other
/// record remains where a dispatch of the edition
/// - mentions it,
/// - was carried by it, credits it as a wire, or was filed from it, or
/// - holds a claim with it as the speaker, the audience or the source through which it came,
///
/// and where the keys of a record that remains need it: the places around a place, an event's place and participants, the
/// actors in which an actor has posts, and those to which it has a tie that a dispatch of the edition attests.
///
/// A tie that no dispatch attests, a mention in a record's own text and one on a page of the desk's keep nothing, since
/// none of them has a date.
struct EditionRecords: Sendable {
  /// The records without a file that are not of the edition.
  private(set) var withheldStubs: [UnknownRecord] = []
  private var ids: [RecordKind: Set<String>] = [:]

  /// Finds them in a briefing that has the dispatches of the edition and all records.
  init(of briefing: Briefing) {
    let kept = Self.kept(in: briefing)
    for reference in kept { ids[reference.kind, default: []].insert(briefing[reference].id) }
    for kind in RecordKind.allCases {
      for index in 0..<briefing.count(of: kind) where !kept.contains(RecordReference(kind, index)) {
        let record = briefing[RecordReference(kind, index)]
        if record.isStub { withheldStubs.append(UnknownRecord(kind: kind, id: record.id, name: record.name)) }
      }
    }
  }

  /// Returns whether a record is of the edition.
  func keep(_ id: String, _ kind: RecordKind) -> Bool {
    ids[kind]?.contains(id) ?? false
  }

  private static func kept(in briefing: Briefing) -> Set<RecordReference> {
    var kept: Set<RecordReference> = []
    var open = briefing.dispatches.flatMap(\.records).filter { $0.kind != .event } + briefing.eventsTold
    while let reference = open.popLast() {
      guard kept.insert(reference).inserted else { continue }
      open += briefing.recordsInKeys(of: reference, whereAttested: true)
    }
    return kept
  }
}
