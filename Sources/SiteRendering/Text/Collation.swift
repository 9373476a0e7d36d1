import BriefingModel

/// The order in which a language lists names, without asking the machine.
///
/// Letters compare by their base letter first (`é` as `e`), case and accents only break ties, and punctuation does not
/// count; words stop at spaces and hyphens. Where a language's alphabet goes on after z, or has a letter between two
/// others, its own order holds: å, ä, ö in Swedish and Finnish, æ, ø, å in Danish and Norwegian, ñ in Spanish, and the
/// like. German sorts ä as a, as dictionaries do. Letters without a base letter of the Latin alphabet keep the order of
/// Unicode, after it.
struct Collation: Sendable {
  private let tailoring: [UInt32: [UInt32]]

  init(language tag: String) {
    tailoring = Collation.tailorings[Languages.primary(of: tag)] ?? [:]
  }

  /// A name's key: keys compare as the names do.
  func key(of name: String) -> CollationKey {
    var primary: [UInt32] = []
    var isAfterSpace = true
    for scalar in name.lowercased().unicodeScalars {
      if let letters = tailoring[scalar.value] ?? Collation.bases[scalar.value] {
        primary.append(contentsOf: letters)
        isAfterSpace = false
      } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        primary.append(scalar.value << 8)
        isAfterSpace = false
      } else if !isAfterSpace, scalar.properties.isWhitespace || scalar.properties.isDash {
        primary.append(0)
        isAfterSpace = true
      }
    }
    return CollationKey(primary: primary, name: name)
  }

  /// The letter under which an index lists a name, in upper case; nil where it begins with a digit or with no letter.
  func letter(of key: CollationKey) -> String? {
    guard let first = key.primary.first, let scalar = Unicode.Scalar(first >> 8) else { return nil }
    guard scalar.properties.isAlphabetic else { return nil }
    let after = first & 0xFF
    guard after != 0 else { return scalar.properties.uppercaseMapping }
    return tailoring.first { $0.value.first == first }.flatMap { Unicode.Scalar($0.key) }?.properties.uppercaseMapping
  }

  /// Positions of names, in their order.
  func sorted<Element>(_ elements: [Element], by name: (Element) -> String) -> [Element] {
    elements.map { (key(of: name($0)), $0) }.sorted { $0.0 < $1.0 }.map(\.1)
  }
}

/// What a name is compared by: its letters, and where they are the same, the name itself.
struct CollationKey: Comparable, Sendable {
  let primary: [UInt32]
  let name: String

  static func < (left: CollationKey, right: CollationKey) -> Bool {
    if left.primary != right.primary { return left.primary.lexicographicallyPrecedes(right.primary) }
    return left.name.utf8.lexicographicallyPrecedes(right.name.utf8)
  }
}

extension Collation {
  /// The base letters of the letters of Latin alphabets that have a mark or are made of two.
  private static let bases: [UInt32: [UInt32]] = {
    var bases: [UInt32: [UInt32]] = [:]
    for group in [
      "aàáâãäåāăąǎȧạảấầẩẫậắằẳẵặ", "bḃɓ", "cçćĉċč", "dďđḍɗð", "eèéêëēĕėęěẹẻẽếềểễệǝə", "fḟ", "gĝğġģǧǵ", "hĥħḥḫ",
      "iìíîïĩīĭįıǐỉị", "jĵǰ", "kķǩḳƙ", "lĺļľŀłḷ", "mṁṃ", "nñńņňŋǹṇ", "oòóôõöøōŏőơǒọỏốồổỗộớờởỡợ", "pṗ", "rŕŗřṛ",
      "sśŝşšșṣſ", "tţťŧțṭ", "uùúûüũūŭůűųưǔụủứừửữự", "vṿ", "wŵẁẃẅ", "xẋ", "yýŷÿȳỳỵỷỹ", "zźżžẓ",
    ] {
      let scalars = Array(group.unicodeScalars)
      for scalar in scalars { bases[scalar.value] = [scalars[0].value << 8] }
    }
    for (letter, pair) in [("æ", "ae"), ("œ", "oe"), ("ß", "ss"), ("þ", "th"), ("ĳ", "ij")] {
      for scalar in letter.unicodeScalars { bases[scalar.value] = pair.unicodeScalars.map { $0.value << 8 } }
    }
    return bases
  }()

  /// By language: letters that have a place of their own, each right after the letter before the colon.
  private static let tailorings: [String: [UInt32: [UInt32]]] = [
    "sv": "z:åäö", "fi": "z:åäö", "da": "z:æøå", "no": "z:æøå", "nb": "z:æøå", "nn": "z:æøå", "is": "d:ð z:þæö",
    "es": "n:ñ", "pl": "a:ą c:ć e:ę l:ł n:ń o:ó s:ś z:źż", "cs": "c:č r:ř s:š z:ž", "sk": "a:ä c:č s:š z:ž",
    "hr": "c:čć d:đ s:š z:ž", "sl": "c:č s:š z:ž", "tr": "c:ç g:ğ h:ı o:ö s:ş u:ü", "ro": "a:ăâ i:î s:ș t:ț",
    "hu": "o:ö u:ü", "et": "s:š z:ž w:õäöü",
  ].mapValues { rules in
    var tailoring: [UInt32: [UInt32]] = [:]
    for rule in rules.unicodeScalars.split(separator: " ") {
      guard let anchor = rule.first else { continue }
      for (place, letter) in rule.dropFirst(2).enumerated() {
        tailoring[letter.value] = [anchor.value << 8 + UInt32(place) + 1]
      }
    }
    return tailoring
  }
}
