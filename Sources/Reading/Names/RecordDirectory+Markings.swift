import BriefingModel

extension RecordDirectory {
  /// Returns whom a document is for: a dispatch is withheld with its source.
  func marking(of head: DocumentHead, under marking: Marking) -> Marking {
    let own = head.marking ?? marking
    guard let source = head.source, case .found(let reference) = resolve(id: source, kind: .source) else { return own }
    return max(own, self.marking(of: reference))
  }

  /// Returns whether a text tells what a record is called: by one of its names, or by a word of its name that has a capital.
  func isNamed(_ reference: RecordReference, in text: String) -> Bool {
    if isName(text, of: reference) { return true }
    let words = Self.tellingWords(of: label(of: reference).name)
    return !words.isDisjoint(with: Self.tellingWords(of: text))
  }

  /// The words without a small initial, folded; shorter ones may stand in any name.
  private static func tellingWords(of text: String) -> Set<[UInt8]> {
    let words = text.split { !$0.isLetter && !$0.isNumber }
    return Set(words.filter { $0.count > 2 && $0.first?.isLowercase == false }.map { NameFolding.fold(String($0)) })
  }
}
