import BriefingModel

/// The form in which names are compared that differ only by case, accents or the shape of marks.
enum NameFolding {
  /// Folds a name: lower case, no accents, plain apostrophes and hyphens, single spaces.
  ///
  /// The result is UTF-8.
  static func fold(_ name: String) -> [UInt8] {
    var folded: [UInt8] = []
    folded.reserveCapacity(name.utf8.count)
    for scalar in name.unicodeScalars { append(scalar, to: &folded) }
    if folded.last == Byte.space { folded.removeLast() }
    return folded
  }

  /// Folds a name as ``fold(_:)`` does, but keeps its capitals.
  static func foldKeepingCapitals(_ name: String) -> [UInt8] {
    var folded: [UInt8] = []
    folded.reserveCapacity(name.utf8.count)
    for scalar in name.unicodeScalars {
      let start = folded.count
      append(scalar, to: &folded, keepsCapitals: true)
      // The plain letters behind a letter with a mark are small ones.
      if start < folded.count, scalar.value > 0x7F, Byte.isLetter(folded[start]), scalar.properties.isUppercase {
        folded[start] &= ~0x20
      }
    }
    if folded.last == Byte.space { folded.removeLast() }
    return folded
  }

  /// Appends the folded form of one scalar of a name.
  static func append(_ scalar: Unicode.Scalar, to folded: inout [UInt8], keepsCapitals: Bool = false) {
    switch scalar.value {
    case 0x41...0x5A where !keepsCapitals:
      folded.append(UInt8(scalar.value) + 32)
    case 0x21..<0x7F:
      folded.append(UInt8(scalar.value))
    // Marks on letters: Latin, Hebrew, Arabic.
    case 0x300...0x36F, 0x591...0x5C7, 0x610...0x61A, 0x640, 0x64B...0x65F, 0x670:
      return
    case 0x2018, 0x2019, 0x2BC, 0x2BB, 0x2032:
      folded.append(UInt8(ascii: "'"))
    case 0x2010...0x2015, 0x2212:
      folded.append(UInt8(ascii: "-"))
    default:
      if let plain = LatinLetters.plain(scalar) {
        folded += plain
      } else if scalar.properties.isWhitespace {
        if let last = folded.last, last != Byte.space { folded.append(Byte.space) }
      } else {
        folded += (keepsCapitals ? String(scalar) : scalar.properties.lowercaseMapping).utf8
      }
    }
  }
}
