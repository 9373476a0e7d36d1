import EDTF

/// The events in order, and how they hang together; numbers are positions in ``Briefing/events``.
///
/// Events are ordered as the timeline files them: by the period that their date names, then by their number within it
/// (those without one come after those with one), then by date, then by id. Events without a date come last.
public struct EventOrder: Sendable {
  /// All events in order.
  public let all: [Int]
  /// Where each event stands in ``all``.
  public let rank: [Int]
  /// The events that are part of each event, in order.
  public let parts: [[Int]]
  /// The events that stand in each event's stead, in order.
  public let successors: [[Int]]
  private let byActor: [[Int]]
  private let byPlace: [[Int]]

  init(_ briefing: Briefing, _ tree: PlaceTree) {
    let events = briefing.events
    let filed = events.map { Filed(event: $0, period: $0.date?.period) }
    let order = events.indices.sorted { filed[$0].isBefore(filed[$1]) }
    var rank = Array(repeating: 0, count: events.count)
    var parts = Array(repeating: [Int](), count: events.count)
    var successors = parts
    var byActor = Array(repeating: [Int](), count: briefing.actors.count)
    var byPlace = Array(repeating: [Int](), count: briefing.places.count)
    for (position, index) in order.enumerated() {
      let event = events[index]
      rank[index] = position
      if let whole = event.partOf { parts[whole.index].append(index) }
      if let predecessor = event.supersedes { successors[predecessor.index].append(index) }
      for actor in Set(event.participants.map(\.actor.index)) { byActor[actor].append(index) }
      guard let place = event.place else { continue }
      for place in tree.outward(from: place.index) { byPlace[place].append(index) }
    }
    all = order
    self.rank = rank
    self.parts = parts
    self.successors = successors
    self.byActor = byActor
    self.byPlace = byPlace
  }

  /// The events in which an actor took part.
  public func events(of actor: Int) -> [Int] { byActor[actor] }

  /// The events at a place or at a place within it.
  public func events(at place: Int) -> [Int] { byPlace[place] }

  /// An event with the period under which the timeline files it.
  private struct Filed {
    let event: Event
    let period: ExtendedDate?

    func isBefore(_ other: Filed) -> Bool {
      guard let date = event.date, let period, let otherDate = other.event.date, let otherPeriod = other.period else {
        return event.date == nil && other.event.date == nil ? event.precedesByID(other.event) : event.date != nil
      }
      if period != otherPeriod { return period.beginsBefore(otherPeriod) }
      if event.sequence != other.event.sequence {
        return (event.sequence ?? .max) < (other.event.sequence ?? .max)
      }
      return date == otherDate ? event.precedesByID(other.event) : date < otherDate
    }
  }
}

extension Event {
  fileprivate func precedesByID(_ other: Event) -> Bool { id.utf8.lexicographicallyPrecedes(other.id.utf8) }
}
