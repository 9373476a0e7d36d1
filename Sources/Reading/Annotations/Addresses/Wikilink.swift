/// What stands between `[[` and `]]`, taken apart: `place:konna#history|the town`; ranges are offsets in it.
struct Wikilink {
  /// The name or the id, without the kind, if one of ours stands before it.
  var name: Range<Int>
  /// The name or the id, with the kind.
  var target: Range<Int>
  /// The kind, where one is written.
  var kind: MentionAddress.Kind?
  /// What stands before the colon where that is no kind.
  var unknownKind: Range<Int>?
  /// The number sign and what follows.
  var fragment: Range<Int>
  /// What is shown, where that is written.
  var shown: Range<Int>?

  /// Takes the bytes apart; `nil` where they have no name.
  init?(_ inner: [UInt8]) {
    let pipe = inner.firstOffset(of: Byte.pipe, in: inner.indices)
    if let pipe {
      let text = inner.trimmed(pipe + 1..<inner.count)
      if !text.isEmpty { shown = text }
    }
    let end = pipe ?? inner.count
    let hash = inner.firstOffset(of: Byte.hash, in: 0..<end) ?? end
    fragment = inner.trimmed(hash..<end)
    target = inner.trimmed(0..<hash)
    name = target
    if let colon = inner.firstOffset(of: Byte.colon, in: target) {
      let scheme = target.lowerBound..<colon
      kind = MentionAddress.Kind(scheme: inner[scheme])
      if kind != nil { name = inner.trimmed(colon + 1..<target.upperBound) } else { unknownKind = scheme }
    }
    if name.isEmpty { return nil }
  }
}
