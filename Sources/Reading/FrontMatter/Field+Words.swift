import BriefingModel

extension Field {
  /// Reads one word of an enumeration.
  func word<Word: RawRepresentable & CaseIterable>(of type: Word.Type) -> Word? where Word.RawValue == String {
    guard let text = text() else { return nil }
    if let word = Word(rawValue: text) { return word }
    report(noWord: text, among: Word.allCases.map(\.rawValue))
    return nil
  }

  /// Reads a marking, as ``Marking/init(label:)`` takes it.
  func marking() -> Marking? {
    guard let text = text() else { return nil }
    if let marking = Marking(label: text) { return marking }
    report(noWord: text, among: Marking.allCases.map(\.rawValue))
    return nil
  }

  /// Reads `true` or `false`.
  func flag() -> Bool? {
    guard let text = text() else { return nil }
    switch text {
    case "true": return true
    case "false": return false
    default:
      let meant = ["yes": "true", "on": "true", "no": "false", "off": "false"][text.lowercased()]
      reportValue(
        "\(quoted(key)) is true or false, not \(quoted(text))", remedies: meant.map { ["did you mean \($0)?"] } ?? [])
      return nil
    }
  }

  /// Reads a language tag: `fr`, `fr-ML`, `ar-Latn` (BCP 47, by its form alone).
  func language() -> String? {
    guard let text = text() else { return nil }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let isTag =
      (parts.first.map { (2...3).contains($0.utf8.count) && $0.utf8.allSatisfy(Byte.isLetter) } ?? false)
      && parts.dropFirst().allSatisfy { part in
        (1...8).contains(part.utf8.count) && part.utf8.allSatisfy { Byte.isLetter($0) || Byte.isDigit($0) }
      }
    guard !isTag else { return text }
    let meant = text.contains("_") ? text.replacing("_", with: "-") : Self.languageNames[text.lowercased()]
    reportValue(
      "\(quoted(text)) is no language tag",
      remedies: [meant.map { "did you mean \($0)?" } ?? "write a tag such as en, fr or ar-Latn"])
    return nil
  }

  private static let languageNames = [
    "english": "en", "french": "fr", "français": "fr", "german": "de", "deutsch": "de", "spanish": "es",
    "español": "es", "arabic": "ar", "portuguese": "pt", "russian": "ru", "ukrainian": "uk", "chinese": "zh",
    "persian": "fa", "turkish": "tr", "hebrew": "he", "bambara": "bm",
  ]

  func report(noWord text: String, among words: [String]) {
    let remedy = Spelling.nearest(to: text, among: words).map { "did you mean \($0)?" }
    reportValue(
      "\(quoted(key)) cannot be \(quoted(text))", remedies: [remedy ?? "it can be \(listed(words))"])
  }
}
