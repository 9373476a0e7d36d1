/// One addressable piece of a body: a paragraph, a list item, a claim.
public struct Block: Sendable, Hashable {
  /// What a block is.
  public enum Kind: Sendable, Hashable {
    case paragraph, list, listItem, quote, code, table, thematicBreak, footnotes
    /// Something that cmark-gfm does not show, such as raw HTML.
    case other
    /// A heading and its level, from 1 to 6.
    case heading(Int)
    /// A claim: its position in ``Body/claims``.
    case claim(Int)
    /// The desk's own comment.
    case note
    /// A comment for the desk alone; never in a build for the public.
    case internalNote
    /// One of GitHub's alerts.
    case alert(Alert)
  }

  /// GitHub's alerts that are not the desk's note.
  public enum Alert: String, Sendable, Hashable, CaseIterable {
    case tip, important, warning, caution
  }

  /// What it is.
  public var kind: Kind
  /// Its text without markup, as UTF-8, with single spaces between words.
  public var text: [UInt8]
  /// The position in ``Body/blocks`` of the block around this one.
  public var parent: Int?

  /// Makes a block.
  public init(kind: Kind, text: [UInt8] = [], parent: Int? = nil) {
    self.kind = kind
    self.text = text
    self.parent = parent
  }
}
