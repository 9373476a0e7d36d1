import BriefingModel

/// Records that refer to themselves through others: a place within itself, an event part of itself.
enum Cycles {
  /// Returns one diagnostic for each cycle, at the member whose id comes first.
  static func diagnostics(in briefing: Briefing, _ roll: Roll) -> [Diagnostic] {
    let places = briefing.places.map { Link(id: $0.id, next: $0.within?.index) }
    let parts = briefing.events.map { Link(id: $0.id, next: $0.partOf?.index) }
    let successions = briefing.events.map { Link(id: $0.id, next: $0.supersedes?.index) }
    return find(in: places).compactMap { roll.diagnostic("lies within itself", $0, key: "within", .place) }
      + find(in: parts).compactMap { roll.diagnostic("is a part of itself", $0, key: "part-of", .event) }
      + find(in: successions).compactMap { roll.diagnostic("supersedes itself", $0, key: "supersedes", .event) }
  }

  /// A record and the position of the one that it refers to.
  struct Link {
    var id: String
    var next: Int?
  }

  /// Returns the ids of each cycle, in the order of the references, beginning with the one that comes first.
  static func find(in links: [Link]) -> [[String]] {
    var cycles: [[String]] = []
    // The walk in which each record was met; whoever meets his own walk again has gone in a circle.
    var walks = [Int?](repeating: nil, count: links.count)
    for start in links.indices where walks[start] == nil {
      var position = start
      while links.indices.contains(position), walks[position] == nil {
        walks[position] = start
        position = links[position].next ?? links.count
      }
      guard links.indices.contains(position), walks[position] == start else { continue }
      cycles.append(cycle(through: position, links))
    }
    return cycles
  }

  private static func cycle(through start: Int, _ links: [Link]) -> [String] {
    var members: [Int] = []
    var position = start
    repeat {
      members.append(position)
      position = links[position].next ?? start
    } while position != start
    let first = members.firstIndex(of: members.min() ?? start) ?? 0
    return (members[first...] + members[..<first]).map { links[$0].id }
  }
}

extension Roll {
  fileprivate func diagnostic(_ verb: String, _ ids: [String], key: String, _ kind: RecordKind) -> Diagnostic? {
    let opened = kept[.record(kind)]?.first { $0.head.id == ids.first }
    guard let id = ids.first, let document = opened?.document,
      let entry = document.entries.first(where: { $0.key == key })
    else { return nil }
    let chain = (ids + [id]).joined(separator: " → ")
    return document.text.diagnostic(
      .cycle, "the \(kind.rawValue) \(quoted(id)) \(verb): \(chain)", at: entry.value.range,
      remedies: ["take the key \(quoted(key)) out of one of them"])
  }
}
