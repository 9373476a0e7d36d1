/// Somewhere: a country, a region, a town, a building.
public struct Place: Record, Hashable {
  /// The kind of the record.
  public static let kind = RecordKind.place

  /// A position on the earth, in degrees of WGS 84.
  public struct Coordinates: Sendable, Hashable {
    /// Degrees north, from -90 to 90.
    public var latitude: Double
    /// Degrees east, from -180 to 180.
    public var longitude: Double

    /// Makes coordinates.
    public init(latitude: Double, longitude: Double) {
      self.latitude = latitude
      self.longitude = longitude
    }
  }

  /// How far coordinates can be trusted.
  public enum Precision: String, Sendable, Hashable, CaseIterable {
    /// The very spot.
    case exact
    /// Near it.
    case approximate
    /// The middle of an area.
    case area
  }

  /// The file name without `.md`; the page's address.
  public var id: String
  /// The name that pages show.
  public var name: String
  /// What the place is, in the record's words: `town`.
  public var type: String?
  /// The other names.
  public var aliases: [Alias] = []
  /// The place that this one lies in.
  public var within: RecordReference?
  /// Where it lies.
  public var coordinates: Coordinates?
  /// How far the coordinates can be trusted.
  public var precision: Precision?
  /// The identifier in GeoNames.
  public var geonames: String?
  /// The item in Wikidata.
  public var wikidata: String?
  /// Who may see the record.
  public var marking: Marking = .clear
  /// The text under the front matter.
  public var body = Body()
  /// Whether only mentions made the record, and no file describes it.
  public var isStub = false

  /// Makes a place with a name and nothing else.
  public init(id: String, name: String) {
    self.id = id
    self.name = name
  }
}
