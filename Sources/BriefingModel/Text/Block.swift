import Work

/// One addressable piece of a body: a paragraph, a list item, a claim.
public struct Block: Sendable {
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

  // What the prose does not spell out stands in one array for all blocks of a body: arrays of their own would take up twice as much.
  @usableFromInline var ownTexts: [UInt8]
  @usableFromInline var ownStart: Int32
  @usableFromInline var textLength: Int32
  private var parentPosition: Int32
  @usableFromInline var proseStart: Int32 = -1
  @usableFromInline var proseEnd: Int32 = -1
  private var packedKind: UInt32

  /// What it is.
  public var kind: Kind {
    get { Kind(packed: packedKind) }
    set { packedKind = newValue.packed }
  }

  /// How many bytes its text has.
  @inlinable public var textCount: Int { Int(textLength) }

  /// Its text where it stands, as long as somebody holds the body that it is a block of; nil where the prose spells it out.
  @inlinable var ownText: UnsafeBufferPointer<UInt8>? {
    ownStart < 0 ? nil : UnsafeBufferPointer(rebasing: ownTexts.inPlace[Int(ownStart)..<Int(ownStart + textLength)])
  }

  /// Where it stands in the prose, from its first mark to its last; nil for a list item, which is only a point.
  @inlinable public var proseRange: Range<Int>? { proseStart < 0 ? nil : Int(proseStart)..<Int(proseEnd) }

  /// The position in ``Body/blocks`` of the block around this one.
  public var parent: Int? {
    get { parentPosition < 0 ? nil : Int(parentPosition) }
    set { parentPosition = newValue.map { Int32(truncatingIfNeeded: $0) } ?? -1 }
  }

  /// Makes a block with a text of its own: without markup, as UTF-8, with single spaces between words.
  public init(kind: Kind, text: [UInt8] = [], parent: Int? = nil) {
    packedKind = kind.packed
    ownTexts = text
    ownStart = 0
    textLength = Int32(truncatingIfNeeded: text.count)
    parentPosition = parent.map { Int32(truncatingIfNeeded: $0) } ?? -1
  }

  /// Sets its text to a range of the texts of several blocks, which they all share.
  mutating func setText(_ texts: [UInt8], _ range: Range<Int>) {
    ownTexts = texts
    ownStart = Int32(truncatingIfNeeded: range.lowerBound)
    textLength = Int32(truncatingIfNeeded: range.count)
  }

  /// Notes where it stands in the prose.
  mutating func setProseRange(_ range: Range<Int>?) {
    proseStart = range.map { Int32(truncatingIfNeeded: $0.lowerBound) } ?? -1
    proseEnd = range.map { Int32(truncatingIfNeeded: $0.upperBound) } ?? -1
  }

  /// Leaves its text, of as many bytes, to the prose, which spells it out.
  mutating func leaveTextToProse(count: Int) {
    ownTexts = []
    ownStart = -1
    textLength = Int32(truncatingIfNeeded: count)
  }
}
