import BriefingModel

extension Fields {
  /// Reads the keys of a place.
  mutating func place(id: String, under settings: Settings) -> Place {
    let name = required("name", write: "write the name that pages show, such as name: Konna")?.text()
    var place = Place(id: id, name: name ?? id)
    place.type = self["type"]?.text()
    place.aliases = self["aliases"]?.aliases() ?? []
    place.within = self["within"]?.reference(to: .place)
    place.coordinates = self["coordinates"]?.coordinates()
    place.precision = self["precision"]?.word(of: Place.Precision.self)
    place.geonames = self["geonames"]?.geonames()
    place.wikidata = self["wikidata"]?.wikidata()
    place.marking = self["marking"]?.marking() ?? settings.marking
    return place
  }
}
