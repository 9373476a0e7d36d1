import BriefingModel

/// What `dateline list` can list.
enum ListedKind: String, CaseIterable {
  case dispatches, actors, places, events, sources

  /// Reads the kind as a person types it: in the plural, or in the singular.
  init?(argument: String) {
    let lower = argument.lowercased()
    guard let kind = Self(rawValue: lower) ?? Self(rawValue: lower + "s") ?? Self(rawValue: lower + "es") else {
      return nil
    }
    self = kind
  }

  /// The rows of the kind: the columns' names, then a row for each dispatch or record.
  private func rows(of briefing: Briefing, _ evidence: Evidence) -> (columns: [String], rows: [[String]]) {
    func mentions(_ kind: RecordKind, _ index: Int) -> String {
      String(evidence.mentions[RecordReference(kind, index)].count)
    }
    switch self {
    case .dispatches:
      return (
        ["id", "published", "source", "mentions", "claims", "title"],
        briefing.dispatches.map {
          [
            $0.id, $0.published.text, briefing[$0.source].id, String($0.body.mentions.count),
            String($0.body.claims.count), $0.title,
          ]
        }
      )
    case .actors:
      return (
        ["id", "type", "mentions", "name"],
        briefing.actors.enumerated().map { [$1.id, $1.type?.rawValue ?? "", mentions(.actor, $0), $1.name] }
      )
    case .places:
      return (
        ["id", "type", "within", "mentions", "name"],
        briefing.places.enumerated().map {
          [$1.id, $1.type ?? "", $1.within.map { briefing[$0].id } ?? "", mentions(.place, $0), $1.name]
        }
      )
    case .events:
      return (
        ["id", "date", "status", "mentions", "origins", "accounts", "name"],
        briefing.events.enumerated().map {
          [
            $1.id, $1.date?.text ?? "", $1.status?.rawValue ?? "", mentions(.event, $0),
            String(evidence.corroboration[$0].independentOrigins),
            evidence.accountsDiffer(on: $0) ? "differ" : "", $1.name,
          ]
        }
      )
    case .sources:
      return (
        ["id", "kind", "mentions", "name"],
        briefing.sources.enumerated().map { [$1.id, $1.sourceKind?.rawValue ?? "", mentions(.source, $0), $1.name] }
      )
    }
  }

  /// The kind as a table for people, under its name and count.
  func table(of briefing: Briefing, _ evidence: Evidence) -> String {
    let (columns, rows) = rows(of: briefing, evidence)
    return "\(rawValue) (\(grouped(rows.count)))\n" + (rows.isEmpty ? "" : aligned([columns] + rows))
  }

  /// The kind as a list of objects; numbers are numbers, and what is not known is null.
  func json(of briefing: Briefing, _ evidence: Evidence) -> JSON {
    let (columns, rows) = rows(of: briefing, evidence)
    return .array(
      rows.map { row in
        .object(
          zip(columns, row).map { column, cell in
            let isCount = ["mentions", "claims", "origins"].contains(column)
            return (column, isCount ? .number(Int(cell) ?? 0) : cell.isEmpty ? .null : .string(cell))
          })
      })
  }
}
