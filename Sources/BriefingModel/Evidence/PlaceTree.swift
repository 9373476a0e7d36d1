/// How the places of a briefing lie within each other; numbers are positions in ``Briefing/places``.
public struct PlaceTree: Sendable {
  private let parents: [Int?]
  private let children: [[Int]]

  init(_ places: [Place]) {
    var children = Array(repeating: [Int](), count: places.count)
    for (index, place) in places.enumerated() {
      guard let within = place.within else { continue }
      children[within.index].append(index)
    }
    parents = places.map { $0.within?.index }
    self.children = children
  }

  /// The places that lie directly within a place, sorted by id.
  public func places(within place: Int) -> [Int] { children[place] }

  /// The places around a place, from the widest to the nearest, without the place itself.
  public func chain(of place: Int) -> [Int] { outward(from: place).dropFirst().reversed() }

  /// A place and the places around it, from the nearest to the widest.
  public func outward(from place: Int) -> [Int] {
    var chain = [place]
    var seen: Set<Int> = [place]
    while let last = chain.last, let parent = parents[last], seen.insert(parent).inserted { chain.append(parent) }
    return chain
  }
}
