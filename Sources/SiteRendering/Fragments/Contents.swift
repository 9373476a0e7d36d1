import BriefingModel
import Mustache

extension SiteContext {
  /// The records that a body mentions, by kind and in the order of their first mentions, with how often.
  func contents(of body: Body) -> Value {
    let contents = Contents(of: body)
    return .list(
      RecordKind.allCases.compactMap { kind in
        let items: [Value] = contents.records.compactMap { record in
          guard record.reference.kind == kind else { return nil }
          return [.base: reference(record.reference), .count: count(record.count)]
        }
        return items.isEmpty ? nil : [.label: .text(words.title(of: Section(kind))), .items: .list(items)]
      })
  }
}

/// The records that a body mentions, each once.
///
/// They are found by sorting, which for the few of a body takes less than to hash them.
private struct Contents {
  struct Entry {
    let reference: RecordReference
    /// Its first mention.
    let first: Int
    var count = 1
  }

  /// In the order of their first mentions.
  private(set) var records: [Entry] = []

  init(of body: Body) {
    var mentions: [Entry] = []
    mentions.reserveCapacity(body.mentions.count)
    for position in body.mentions.indices {
      guard case .record(let reference) = body.mentions[position].target else { continue }
      mentions.append(Entry(reference: reference, first: position))
    }
    mentions.sort { ($0.reference, $0.first) < ($1.reference, $1.first) }
    for mention in mentions {
      if let last = records.last, last.reference == mention.reference {
        records[records.count - 1].count += 1
      } else {
        records.append(mention)
      }
    }
    records.sort { $0.first < $1.first }
  }
}
