import BriefingModel

/// The indexes of the sections.
enum IndexPages {
  static func all(in site: SiteContext) -> [any Page] {
    let records = [RecordKind.actor, .place, .source].flatMap { RecordIndexPage.all(of: $0, in: site) }
    return records + EntryIndexPage.all(in: site)
  }
}

/// Entries under one heading of an index.
struct IndexGroup<Entry: Sendable>: Sendable {
  var label: String
  /// The anchor of the heading.
  var id: String
  var entries: [Entry]

  /// Puts entries that have the same heading together, in the order of their first ones.
  static func groups(
    of entries: [Entry], heading: (Entry) -> (label: String, id: String)
  ) -> [IndexGroup<Entry>] {
    var groups: [IndexGroup<Entry>] = []
    var positions: [String: Int] = [:]
    for entry in entries {
      let (label, id) = heading(entry)
      if let position = positions[id] {
        groups[position].entries.append(entry)
      } else {
        positions[id] = groups.count
        groups.append(IndexGroup(label: label, id: id, entries: [entry]))
      }
    }
    return groups
  }

  /// Cuts groups into pages; one that does not fit goes on on the next page under the same heading.
  static func pages(of groups: [IndexGroup<Entry>], limit: Int) -> [[IndexGroup<Entry>]] {
    var pages: [[IndexGroup<Entry>]] = [[]]
    var room = limit
    for group in groups {
      var rest = group.entries[...]
      while !rest.isEmpty {
        if room == 0 {
          pages.append([])
          room = limit
        }
        let part = rest.prefix(room)
        pages[pages.count - 1].append(IndexGroup(label: group.label, id: group.id, entries: Array(part)))
        rest = rest.dropFirst(part.count)
        room -= part.count
      }
    }
    return pages
  }
}
