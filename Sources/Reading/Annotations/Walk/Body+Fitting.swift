import BriefingModel
import Work

extension Body {
  /// Gives back the room that its lists have left over from growing: bodies are what a briefing's memory goes to.
  mutating func fit() {
    blocks = blocks.fitted
    mentions = mentions.fitted
    claims = claims.fitted
    links = links.fitted
  }
}
