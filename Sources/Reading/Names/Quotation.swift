/// Returns a text from content in quotation marks, as messages show it, shortened where it is long.
func quoted(_ text: some StringProtocol) -> String {
  let shown = text.count > 60 ? String(text.prefix(59)) + "…" : String(text)
  return "“\(shown)”"
}

/// Returns what may be meant as messages list it, the first five of it: `a, b or c`, `a, b, c, d, e and 7 more`.
///
/// A name may be everybody's, and nobody reads a list of everybody.
func listed<Element>(possibilities: [Element], _ word: (Element) -> String) -> String {
  let words = possibilities.prefix(shownPossibilities).map(word)
  let rest = possibilities.count - words.count
  return rest > 0 ? words.joined(separator: ", ") + " and \(rest) more" : listed(words)
}

/// How many of the records are shown that a name may mean.
let shownPossibilities = 5

/// Returns words as messages list them: `a, b or c`.
func listed(_ words: [String], conjunction: String = "or") -> String {
  guard let last = words.last, words.count > 1 else { return words.first ?? "" }
  return words.dropLast().joined(separator: ", ") + " \(conjunction) " + last
}
