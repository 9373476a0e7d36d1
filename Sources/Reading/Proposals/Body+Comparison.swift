import BriefingModel

extension Body {
  /// Returns whether the body is another with some more mentions, and with nothing else added, changed or lost.
  func isSame(as other: Body, but added: [Mention]) -> Bool {
    hasBlocks(of: other) && claims == other.claims && links == other.links
      && proseWithoutMentions == other.proseWithoutMentions && hasMentions(of: other, and: added)
  }

  private func hasMentions(of other: Body, and added: [Mention]) -> Bool {
    var expected = Set(added)
    var old = other.mentions[...]
    for mention in mentions {
      if mention == old.first {
        old.removeFirst()
      } else if expected.remove(mention) == nil {
        return false
      }
    }
    return old.isEmpty && expected.isEmpty
  }

  private var proseWithoutMentions: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(prose.bytes.count)
    prose.forEach { run in
      bytes += run
    } mark: { mark, _ in
      switch mark {
      case .mentionStart, .mentionEnd: break
      default: bytes += mark.bytes
      }
    }
    return bytes
  }
}
