import EDTF

/// What is new in a briefing, and what has changed, since a date.
///
/// The briefing is compared with itself as it stood at the end of that date: with the dispatches that had certainly been
/// published. Only content is asked, never when a file was written.
public struct Changes: Sendable {
  /// What a change makes of a dispatch or an event.
  public enum Mark: String, Sendable, Hashable {
    /// It was not there.
    case new
    /// Something about it is new.
    case changed
  }

  /// The date since whose end they are told.
  public let since: ExtendedDate
  /// The changes by kind, those of one kind in the order of the events or of the dispatches.
  public let all: [Change]
  private let newDispatches: Set<Int>
  private let eventMarks: [Int: Mark]

  /// Finds the changes in a briefing, in time linear in its claims and mentions.
  init(_ briefing: Briefing, _ evidence: Evidence, since: ExtendedDate) {
    let news = News(briefing, evidence, since: since)
    let all = Change.Kind.allCases.flatMap { news.changes[$0, default: []] }
    var marks: [Int: Mark] = [:]
    for change in all {
      guard let event = change.event(in: briefing), marks[event] != .new else { continue }
      marks[event] = change.kind == .event ? .new : .changed
    }
    self.since = since
    self.all = all
    newDispatches = Set(all.lazy.filter { $0.kind == .dispatch }.map(\.dispatch))
    eventMarks = marks
  }

  /// What is to be said of the dispatch at a position; nothing where it was there before.
  public func mark(ofDispatch position: Int) -> Mark? { newDispatches.contains(position) ? .new : nil }

  /// What is to be said of the event at a position; nothing where nothing about it has changed.
  public func mark(ofEvent position: Int) -> Mark? { eventMarks[position] }
}
