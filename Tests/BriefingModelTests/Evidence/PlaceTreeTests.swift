import BriefingModel
import Testing

@Suite("Places lie within each other")
struct PlaceTreeTests {
  private func evidence(within parents: Int?...) -> Evidence {
    var briefing = Briefing(settings: Settings(title: "Mali"))
    briefing.places = parents.enumerated().map { index, parent in
      var place = Place(id: "place-\(index)", name: "Place \(index)")
      place.within = parent.map { RecordReference(.place, $0) }
      return place
    }
    return Evidence(briefing)
  }

  @Test("The chain goes from the widest place to the nearest")
  func chain() {
    let tree = evidence(within: nil, 0, 1, 1).placeTree
    #expect(tree.chain(of: 2) == [0, 1])
    #expect(tree.outward(from: 2) == [2, 1, 0])
    #expect(tree.places(within: 1) == [2, 3])
  }

  @Test("A place within itself ends the chain instead of never ending")
  func cycle() {
    let tree = evidence(within: 1, 0).placeTree
    #expect(tree.chain(of: 0) == [1])
  }
}
