/// The form in which the words of claims are compared.
enum FoldedText {
  /// Folds a text: lower case, no accents on Latin letters, hyphens and underscores as spaces, plain apostrophes, single
  /// spaces.
  static func fold(_ text: String) -> String {
    foldedASCII(text) ?? foldedScalars(text)
  }

  /// The folded text where it holds ASCII alone, as most measures and units do.
  private static func foldedASCII(_ text: String) -> String? {
    var folded: [UInt8] = []
    folded.reserveCapacity(text.utf8.count)
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): folded.append(byte | 0x20)
      case UInt8(ascii: "_"), UInt8(ascii: "-"), 9...13, space:
        if let last = folded.last, last != space { folded.append(space) }
      case 0x80...: return nil
      default: folded.append(byte)
      }
    }
    if folded.last == space { folded.removeLast() }
    return String(decoding: folded, as: UTF8.self)
  }

  private static func foldedScalars(_ text: String) -> String {
    var folded: [UInt8] = []
    for scalar in text.lowercased().unicodeScalars {
      if scalar == "_" || scalar.properties.isDash || scalar.properties.isWhitespace {
        if let last = folded.last, last != space { folded.append(space) }
      } else if apostrophes.contains(scalar) {
        folded.append(UInt8(ascii: "'"))
      } else if let plain = LatinLetters.plain(scalar) {
        folded += plain
      } else if !(0x300...0x36F).contains(scalar.value) {
        folded += String(scalar).utf8
      }
    }
    if folded.last == space { folded.removeLast() }
    return String(decoding: folded, as: UTF8.self)
  }

  private static let space = UInt8(ascii: " ")
  private static let apostrophes: Set<Unicode.Scalar> = ["\u{2018}", "\u{2019}", "\u{2BC}"]
}
