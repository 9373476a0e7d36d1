/// A unit as claims write it: `km`, `kilometres` and `Kilometers` are one.
struct Unit: Sendable, Hashable {
  /// What units measure that can be converted into each other.
  enum Dimension: Sendable, Hashable {
    case length, area, mass, time
    /// Months and years, which have no fixed number of days.
    case calendar
  }

  /// The name by which the same units are known.
  let name: String
  /// What it measures; nil where no table knows it, so that it can be compared with itself alone.
  let dimension: Dimension?
  /// How many of the dimension's first unit one of it is.
  let factor: Double

  private init(name: String, dimension: Dimension?, factor: Double) {
    self.name = name
    self.dimension = dimension
    self.factor = factor
  }

  /// The unit that a text means.
  init(_ text: String) {
    let spelt = FoldedText.fold(text)
    let folded = spelt.utf8.contains(UInt8(ascii: ".")) ? spelt.filter { $0 != "." } : spelt
    if let known = Unit.known[folded] {
      self = known
    } else {
      self.init(name: Unit.singular(folded), dimension: nil, factor: 1)
    }
  }

  static func == (left: Unit, right: Unit) -> Bool { left.name == right.name }

  func hash(into hasher: inout Hasher) { hasher.combine(name) }

  /// Units that no table knows are mostly plain plurals: fighters, ships, dead.
  private static func singular(_ name: String) -> String {
    if name == "people" { return "person" }
    return name.hasSuffix("s") && !name.hasSuffix("ss") && name.count > 3 ? String(name.dropLast()) : name
  }
}

extension Unit {
  /// The units that can be converted, under each of their spellings.
  private static let known: [String: Unit] = {
    var known: [String: Unit] = [:]
    for (dimension, units) in table {
      for (factor, spellings) in units {
        let spellings = spellings.split(separator: ",").map(String.init)
        for spelling in spellings {
          known[spelling] = Unit(name: spellings[0], dimension: dimension, factor: factor)
        }
      }
    }
    return known
  }()

  /// What each dimension's units are in its first one; a ton may be any of three, so it is not among them.
  private static let table: [(Dimension, [(Double, String)])] = [
    (
      .length,
      [
        (1, "m,metre,metres,meter,meters"), (1_000, "km,kilometre,kilometres,kilometer,kilometers,kms"),
        (0.01, "cm,centimetre,centimetres,centimeter,centimeters"),
        (0.001, "mm,millimetre,millimetres,millimeter,millimeters"), (1_609.344, "mi,mile,miles"),
        (0.9144, "yd,yard,yards"), (0.3048, "ft,foot,feet"), (0.0254, "in,inch,inches"),
        (1_852, "nmi,nautical mile,nautical miles"),
      ]
    ),
    (
      .area,
      [
        (1, "m²,m2,sq m,square metre,square metres,square meter,square meters"),
        (10_000, "ha,hectare,hectares"),
        (1_000_000, "km²,km2,sq km,square kilometre,square kilometres,square kilometer,square kilometers"),
        (2_589_988.110336, "mi²,mi2,sq mi,square mile,square miles"), (4_046.8564224, "acre,acres"),
        (0.09290304, "ft²,ft2,sq ft,square foot,square feet"),
      ]
    ),
    (
      .mass,
      [
        (1, "kg,kilo,kilos,kilogram,kilograms,kilogramme,kilogrammes"), (0.001, "g,gram,grams,gramme,grammes"),
        (1_000, "t,tonne,tonnes,metric ton,metric tons"), (0.45359237, "lb,lbs,pound,pounds"),
      ]
    ),
    (
      .time,
      [
        (1, "s,sec,secs,second,seconds"), (60, "min,mins,minute,minutes"), (3_600, "h,hr,hrs,hour,hours"),
        (86_400, "d,day,days"), (604_800, "week,weeks"),
      ]
    ),
    (.calendar, [(1, "month,months"), (12, "year,years"), (120, "decade,decades")]),
  ]
}
