extension BodyWalk {
  /// Puts the text aside: what is struck out does not hold, and is no part of it.
  mutating func enterStruck() {
    guard imageDepth == 0 else { return }
    struckDepth += 1
    guard struckDepth == 1 else { return }
    wordsAroundStruck = words
    words = PlainWords()
  }

  /// Goes on with the text from before what was struck out.
  mutating func exitStruck() {
    guard imageDepth == 0, struckDepth > 0 else { return }
    struckDepth -= 1
    guard struckDepth == 0 else { return }
    words = wordsAroundStruck
    wordsAroundStruck = PlainWords()
  }

  /// Returns a range of the text as its block has it: what is struck out stands there as a point.
  func rangeInText(_ range: Range<Int>) -> Range<Int> {
    guard struckDepth > 0 else { return range }
    let end = wordsAroundStruck.bytes.count
    return end..<end
  }
}
