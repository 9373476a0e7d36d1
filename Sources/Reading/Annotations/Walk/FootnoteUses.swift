import CommonMark

/// The footnotes of a document and where they are used, so that one that only withheld text uses is withheld too.
///
/// cmark-gfm numbers footnotes by their first use, keeps those that are used, and gives them in that order at the end.
struct FootnoteUses {
  /// A footnote, once the walk has come to it.
  struct Definition {
    var node: Node
    /// The callout that its text is left out with, since it is used there; `nil` where it stays.
    var leftOutWith: Node?
    var isWithheld: Bool
  }

  private(set) var definitions: [Definition] = []
  private var references: [(node: Node, number: Int)] = []
  private var shownNumbers: Set<Int> = []
  private var withheldNumbers: Set<Int> = []
  private var places: [Int: Set<Node?>] = [:]

  /// Notes a reference, and the callout that a build may leave out in which it stands.
  mutating func use(_ node: Node, within callout: Node?, isWithheld: Bool) {
    guard let number = Int(String(decoding: node.literal, as: UTF8.self)) else { return }
    places[number, default: []].insert(callout)
    if isWithheld {
      withheldNumbers.insert(number)
    } else {
      shownNumbers.insert(number)
      references.append((node, number))
    }
  }

  /// Notes the next footnote and returns it.
  ///
  /// One that what is withheld leaves empty is withheld, and so is each use of it.
  mutating func define(_ node: Node, isEmptied: Bool) -> Definition {
    let number = definitions.count + 1
    let places = places[number] ?? []
    let definition = Definition(
      node: node, leftOutWith: places.count == 1 ? places.first ?? nil : nil,
      isWithheld: isEmptied || withheldNumbers.contains(number) && !shownNumbers.contains(number))
    definitions.append(definition)
    return definition
  }

  /// Whether the footnote at a position is used anywhere but in a callout, or but outside of those that may be left out.
  func isUsed(at position: Int, elsewhereThan callout: Node?) -> Bool {
    places[position + 1, default: []].contains { $0 != callout }
  }

  /// Removes the footnotes that are withheld, and counts the others anew.
  func settle() {
    guard definitions.contains(where: \.isWithheld) else { return }
    var newNumbers = [0]
    for definition in definitions {
      newNumbers.append(newNumbers[newNumbers.count - 1] + (definition.isWithheld ? 0 : 1))
      if definition.isWithheld { definition.node.remove() }
    }
    for reference in references where definitions.indices.contains(reference.number - 1) {
      guard !definitions[reference.number - 1].isWithheld else {
        reference.node.remove()
        continue
      }
      let number = newNumbers[reference.number]
      if number != reference.number { reference.node.setLiteral(Array(String(number).utf8)) }
    }
  }
}
