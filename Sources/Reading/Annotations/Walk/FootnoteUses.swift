import CommonMark

/// The footnotes of a document and where they are used, so that one that only withheld text uses is withheld too.
///
/// cmark-gfm numbers footnotes by their first use, keeps those that are used, and gives them in that order at the end.
struct FootnoteUses {
  private var references: [(node: Node, number: Int)] = []
  private var withheldNumbers: Set<Int> = []
  private var definitionCount = 0
  private var withheldDefinitions: [(node: Node, number: Int)] = []

  /// Notes a reference.
  mutating func use(_ node: Node, isWithheld: Bool) {
    guard let number = Int(String(decoding: node.literal, as: UTF8.self)) else { return }
    if isWithheld { withheldNumbers.insert(number) } else { references.append((node, number)) }
  }

  /// Notes the next footnote and returns whether it is withheld.
  mutating func define(_ node: Node) -> Bool {
    definitionCount += 1
    let number = definitionCount
    guard withheldNumbers.contains(number), !references.contains(where: { $0.number == number }) else { return false }
    withheldDefinitions.append((node, number))
    return true
  }

  /// Removes the footnotes that are withheld, and counts the others anew.
  func settle() {
    guard !withheldDefinitions.isEmpty else { return }
    for definition in withheldDefinitions { definition.node.remove() }
    for reference in references {
      let removed = withheldDefinitions.count { $0.number < reference.number }
      if removed > 0 { reference.node.setLiteral(Array(String(reference.number - removed).utf8)) }
    }
  }
}
