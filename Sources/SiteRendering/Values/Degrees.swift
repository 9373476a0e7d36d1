import BriefingModel

/// Coordinates as readers write them: `14.495° N, 4.198° W`.
enum Degrees {
  static func text(_ coordinates: Place.Coordinates, _ words: Words) -> String {
    decimal(coordinates.latitude.magnitude) + "° " + (coordinates.latitude < 0 ? words.south : words.north) + ", "
      + decimal(coordinates.longitude.magnitude) + "° " + (coordinates.longitude < 0 ? words.west : words.east)
  }

  /// The decimals that were given, five at most: about a metre.
  static func decimal(_ degrees: Double) -> String {
    let units = Int((min(degrees.magnitude, 360) * 100_000).rounded())
    var fraction = String(units % 100_000 + 100_000).dropFirst()
    while fraction.last == "0" { fraction.removeLast() }
    return String(units / 100_000) + (fraction.isEmpty ? "" : "." + fraction)
  }
}
