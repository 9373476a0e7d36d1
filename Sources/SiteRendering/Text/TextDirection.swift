/// What a language tag (BCP 47) says of how text runs.
enum TextDirection: String {
  case leftToRight = "ltr"
  case rightToLeft = "rtl"

  /// The direction of a language: that of its script where the tag names one, else that of its usual script.
  init(language tag: String) {
    let parts = tag.lowercased().split(whereSeparator: { $0 == "-" || $0 == "_" })
    if let script = parts.dropFirst().first(where: { $0.utf8.count == 4 && $0.utf8.allSatisfy { $0 >= 97 } }) {
      self = TextDirection.rightToLeftScripts.contains(String(script)) ? .rightToLeft : .leftToRight
    } else {
      self =
        parts.first.map { TextDirection.rightToLeftLanguages.contains(String($0)) } == true
        ? .rightToLeft : .leftToRight
    }
  }

  private static let rightToLeftLanguages: Set<String> = [
    "ar", "arc", "arz", "azb", "bal", "ckb", "dv", "fa", "glk", "he", "iw", "ks", "lrc", "mzn", "nqo", "pnb", "prs",
    "ps", "rhg", "sd", "skr", "syr", "ug", "ur", "yi",
  ]

  private static let rightToLeftScripts: Set<String> = ["arab", "hebr", "syrc", "thaa", "nkoo", "adlm", "rohg", "samr"]
}
