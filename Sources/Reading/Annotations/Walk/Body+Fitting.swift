import BriefingModel

extension Body {
  /// Gives back the room that its lists have left over from growing: bodies are what a briefing's memory goes to.
  mutating func fit() {
    blocks = blocks.fitted
    mentions = mentions.fitted
    claims = claims.fitted
    links = links.fitted
  }
}

extension Array {
  /// The same elements in a buffer that has no room for more.
  var fitted: [Element] {
    var fitted: [Element] = []
    fitted.reserveCapacity(count)
    fitted += self
    return fitted
  }
}
