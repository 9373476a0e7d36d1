import BriefingModel
import Mustache

/// The page of a place: where it lies, what happened there, what was filed from there and where it is mentioned.
struct PlacePage: TemplatePage {
  static let template = PageTemplate.place

  let sheet: RecordSheet

  var path: String { sheet.path }

  private func place(in site: SiteContext) -> Place { site.briefing.places[sheet.record.index] }

  func head(in site: SiteContext) -> PageHead {
    sheet.head(in: site, linkedData: .place(place(in: site), site))
  }

  func fill(_ data: inout Object, in site: SiteContext) {
    let place = place(in: site)
    let tree = site.evidence.placeTree
    sheet.fill(&data, in: site)
    data[.type] = Value(place.type)
    data[.chain] = site.list(tree.chain(of: sheet.record.index).map { site.reference(RecordReference(.place, $0)) })
    data[.names] = site.names(place.aliases)
    data[.coordinates] =
      place.coordinates.map { coordinates in
        [
          .wording: .text(Degrees.text(coordinates, site.words)),
          .precision: Value(place.precision.flatMap { site.words.coordinatePrecision[$0] }),
        ]
      } ?? .none
    let inside = site.collation.sorted(tree.places(within: sheet.record.index)) { site.briefing.places[$0].name }
    data[.inside] = site.list(
      inside.map { index in
        var fields = site.fields(RecordReference(.place, index))
        fields[.type] = Value(site.briefing.places[index].type)
        return .object(fields)
      })
    data[.identifiers] = site.list(Identifiers.geonames(place.geonames) + Identifiers.wikidata(place.wikidata))
  }
}

extension PlacePage {
  func add(to facts: inout PageFacts) -> Bool {
    sheet.addFirstPage(to: &facts)
    return true
  }
}
