/// Returns a text from content in quotation marks, as messages show it, shortened where it is long.
func quoted(_ text: some StringProtocol) -> String {
  let shown = text.count > 60 ? String(text.prefix(59)) + "…" : String(text)
  return "“\(shown)”"
}

/// Returns words as messages list them: `a, b or c`.
func listed(_ words: [String], conjunction: String = "or") -> String {
  guard let last = words.last, words.count > 1 else { return words.first ?? "" }
  return words.dropLast().joined(separator: ", ") + " \(conjunction) " + last
}
