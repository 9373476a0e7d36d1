/// The form in which the words of claims are compared.
enum FoldedText {
  /// Folds a text: lower case, hyphens and underscores as spaces, plain apostrophes, single spaces.
  static func fold(_ text: String) -> String {
    var folded = ""
    var isAfterSpace = true
    for scalar in text.lowercased().unicodeScalars {
      if scalar == "_" || scalar.properties.isDash || scalar.properties.isWhitespace {
        if !isAfterSpace { folded.unicodeScalars.append(" ") }
        isAfterSpace = true
      } else {
        folded.unicodeScalars.append(apostrophes.contains(scalar) ? "'" : scalar)
        isAfterSpace = false
      }
    }
    if folded.last == " " { folded.removeLast() }
    return folded
  }

  private static let apostrophes: Set<Unicode.Scalar> = ["\u{2018}", "\u{2019}", "\u{2BC}"]
}
