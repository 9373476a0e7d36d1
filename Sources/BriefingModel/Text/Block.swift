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

  // The texts of a body's blocks stand in one array behind each other: arrays of their own would take up twice as much.
  @usableFromInline var texts: [UInt8]
  @usableFromInline var start: Int32
  @usableFromInline var end: Int32
  private var parentPosition: Int32
  /// What it is.
  public var kind: Kind

  /// Its text without markup, as UTF-8, with single spaces between words.
  public var text: [UInt8] {
    get { Array(texts[Int(start)..<Int(end)]) }
    set { setText(newValue, newValue.indices) }
  }

  /// How many bytes its text has.
  public var textCount: Int { Int(end - start) }

  /// Its text where it stands, as long as somebody holds the body that it is a block of.
  @inlinable public var textInPlace: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: texts.inPlace[Int(start)..<Int(end)])
  }

  /// The position in ``Body/blocks`` of the block around this one.
  public var parent: Int? {
    get { parentPosition < 0 ? nil : Int(parentPosition) }
    set { parentPosition = newValue.map { Int32(truncatingIfNeeded: $0) } ?? -1 }
  }

  /// Makes a block.
  public init(kind: Kind, text: [UInt8] = [], parent: Int? = nil) {
    self.kind = kind
    texts = text
    start = 0
    end = Int32(truncatingIfNeeded: text.count)
    parentPosition = parent.map { Int32(truncatingIfNeeded: $0) } ?? -1
  }

  /// Sets its text to a range of the texts of several blocks, which they all share.
  public mutating func setText(_ texts: [UInt8], _ range: Range<Int>) {
    self.texts = texts
    start = Int32(truncatingIfNeeded: range.lowerBound)
    end = Int32(truncatingIfNeeded: range.upperBound)
  }
}

extension Block: Hashable {
  /// Whether two blocks say the same, in whatever array their texts stand.
  public static func == (left: Block, right: Block) -> Bool {
    left.kind == right.kind && left.parentPosition == right.parentPosition
      && left.texts[Int(left.start)..<Int(left.end)] == right.texts[Int(right.start)..<Int(right.end)]
  }

  /// Hashes what it says.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(kind)
    hasher.combine(parentPosition)
    hasher.combine(texts[Int(start)..<Int(end)])
  }
}
