import Mustache

/// What other catalogues call a record, with a link to its entry there.
enum Identifiers {
  static func wikidata(_ item: String?) -> [Value] {
    entry("Wikidata", item, at: "https://www.wikidata.org/wiki/")
  }

  static func geonames(_ number: String?) -> [Value] {
    entry("GeoNames", number, at: "https://www.geonames.org/")
  }

  private static func entry(_ label: String, _ value: String?, at base: String) -> [Value] {
    guard let value else { return [] }
    return [[.label: .text(label), .value: .text(value), .url: .text(base + PercentEncoding.encode(path: value))]]
  }
}
