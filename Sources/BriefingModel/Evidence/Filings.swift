/// Which dispatches a source carried or originated, and which were filed from a place; numbers are positions in
/// ``Briefing/dispatches``.
public struct Filings: Sendable {
  private let bySource: [[Int]]
  private let byWire: [[Int]]
  private let byPlace: [[Int]]

  init(_ briefing: Briefing, _ tree: PlaceTree) {
    var bySource = Array(repeating: [Int](), count: briefing.sources.count)
    var byWire = bySource
    var byPlace = Array(repeating: [Int](), count: briefing.places.count)
    for position in briefing.dispatches.indices {
      bySource[briefing.dispatches[position].source.index].append(position)
      for wire in Set(briefing.dispatches[position].wires.map(\.index)) { byWire[wire].append(position) }
      guard let place = briefing.dispatches[position].dateline?.place else { continue }
      for place in tree.outward(from: place.index) { byPlace[place].append(position) }
    }
    self.bySource = bySource
    self.byWire = byWire
    self.byPlace = byPlace
  }

  /// The dispatches that a source carried.
  public func carried(by source: Int) -> [Int] { bySource[source] }

  /// The dispatches that credit a source as a wire.
  public func crediting(_ source: Int) -> [Int] { byWire[source] }

  /// The dispatches that were filed from a place or from a place within it.
  public func filed(from place: Int) -> [Int] { byPlace[place] }
}
